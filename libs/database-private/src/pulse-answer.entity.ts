import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PulseLifeBudgetEntity } from './pulse-life-budget.entity.ts';

/** What a rep answered in a quarter; its own rep and the job that makes the word read it, nobody else. */
@Entity({
  schema: 'pulse',
  name: 'answer',
  comment:
    'What a rep answered in a quarter about the team of the firm that gave the seat; gone thirty days after its word.',
})
@Check('answer_quarter_check', "quarter ~ '^20[0-9]{2}-Q[1-4]$'")
@Check('answer_value_check', 'value BETWEEN -1 AND 1')
@Index('answer_of_quarter', ['orgRef', 'quarter'])
@ForeignKey(() => PulseLifeBudgetEntity, ['repId', 'orgRef'], ['repId', 'orgRef'], {
  name: 'answer_life_budget',
  onDelete: 'CASCADE',
})
export class PulseAnswerEntity {
  @PrimaryColumn({ name: 'rep_id', type: 'uuid', primaryKeyConstraintName: 'answer_pkey' })
  repId!: string;

  @PrimaryColumn({ name: 'org_ref', type: 'uuid', primaryKeyConstraintName: 'answer_pkey' })
  orgRef!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'answer_pkey' })
  quarter!: string;

  @Column({ type: 'smallint' })
  value!: number;
}
