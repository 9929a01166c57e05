import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** The one-time codes of a person; readable by `app_auth` alone. */
@Entity({
  schema: 'identity',
  name: 'second_factor',
  comment:
    'The code that a person adds to their password: its secret sealed under a server key, and the last time step taken.',
})
@Check('second_factor_confirmed', "state = 'started' OR last_step IS NOT NULL")
@Check('second_factor_last_step_check', 'last_step > 0')
@Check('second_factor_state_check', "state IN ('started', 'active')")
export class SecondFactorEntity {
  @ForeignKey(() => AccountEntity, { name: 'second_factor_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'second_factor_pkey' })
  accountId!: string;

  @Column({ name: 'secret_sealed', type: 'bytea' })
  secretSealed!: Buffer;

  @Column({ name: 'state', type: 'text' })
  state!: 'started' | 'active';

  @Column({ name: 'last_step', type: 'integer', nullable: true })
  lastStep!: number | null;
}
