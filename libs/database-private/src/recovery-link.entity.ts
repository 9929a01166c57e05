import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A mailed way back to an account; readable by `app_auth` alone. */
@Entity({
  schema: 'identity',
  name: 'recovery_link',
  comment:
    'A mailed link by which a person comes back to their account; kept as a hash, short-lived, used once.',
})
@Check('recovery_link_token_hash_check', 'octet_length(token_hash) = 32')
@Index('recovery_link_account_id', ['accountId'])
export class RecoveryLinkEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'recovery_link_pkey' })
  tokenHash!: Buffer;

  @ForeignKey(() => AccountEntity, { name: 'recovery_link_account', onDelete: 'CASCADE' })
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ name: 'used_at', type: 'timestamptz', nullable: true })
  usedAt!: Date | null;
}
