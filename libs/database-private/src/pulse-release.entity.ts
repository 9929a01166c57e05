import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** A word that was made; its key is why none is made twice. */
@Entity({
  schema: 'pulse',
  name: 'release',
  comment:
    'The words that were made: one a firm and period, inserted and never changed, so that none is made twice.',
})
@Check('release_period_check', "period ~ '^20[0-9]{2}-(Q[1-4]|H[12])$'")
@Check('release_roster_size_check', 'roster_size BETWEEN 1 AND 100000')
@Check('release_word_check', "word IN ('strained', 'mixed', 'good')")
@Check('release_word', '(word IS NULL) = (roster_size < 10)')
export class PulseReleaseEntity {
  @PrimaryColumn({ name: 'org_ref', type: 'uuid', primaryKeyConstraintName: 'release_pkey' })
  orgRef!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'release_pkey' })
  period!: string;

  @Column({ name: 'roster_size', type: 'integer' })
  rosterSize!: number;

  @Column({ type: 'text', nullable: true })
  word!: 'strained' | 'mixed' | 'good' | null;

  @Column({ name: 'released_on', type: 'date' })
  releasedOn!: string;
}
