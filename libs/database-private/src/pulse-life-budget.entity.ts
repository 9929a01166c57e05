import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** How much the words of one firm may have told about one rep so far. */
@Entity({
  schema: 'pulse',
  name: 'life_budget',
  comment:
    'How much all words of a firm may have told about a rep so far, in halves of an epsilon; eight at most, ever. No answer without it.',
})
@Check('life_budget_spent_check', 'spent BETWEEN 0 AND 8')
export class PulseLifeBudgetEntity {
  @ForeignKey(() => AccountEntity, { name: 'life_budget_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'rep_id', type: 'uuid', primaryKeyConstraintName: 'life_budget_pkey' })
  repId!: string;

  @PrimaryColumn({ name: 'org_ref', type: 'uuid', primaryKeyConstraintName: 'life_budget_pkey' })
  orgRef!: string;

  @Column({ type: 'smallint' })
  spent!: number;
}
