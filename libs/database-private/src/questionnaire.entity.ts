import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/**
 * What a rep answered to be matched, as ciphertext.
 *
 * `app_matcher` holds a grant on repId and answersSealed only: name them in `select`. The free line stays the rep's.
 */
@Entity({
  schema: 'matching',
  name: 'questionnaire',
  comment: 'Answers sealed under a server key for the matcher; the free line sealed by the rep to itself.',
})
@Check('questionnaire_answers_sealed_check', 'octet_length(answers_sealed) <= 8192')
@Check('questionnaire_line_sealed_check', 'octet_length(line_sealed) <= 4096')
export class QuestionnaireEntity {
  @ForeignKey(() => AccountEntity, { name: 'questionnaire_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'rep_id', type: 'uuid', primaryKeyConstraintName: 'questionnaire_pkey' })
  repId!: string;

  @Column({ name: 'answers_sealed', type: 'bytea' })
  answersSealed!: Buffer;

  @Column({ name: 'line_sealed', type: 'bytea', nullable: true })
  lineSealed!: Buffer | null;
}
