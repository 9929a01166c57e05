import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A signed-in browser or chat connection; `surface` is the one login in which its token counts. */
@Entity({
  schema: 'identity',
  name: 'session',
  comment:
    'A signed-in browser or chat connection: the hash of its token, and the one login that may use it.',
})
@Check('session_purpose_check', "purpose IN ('web', 'chat')")
@Check('session_surface_check', "surface IN ('app_rep', 'app_coach', 'app_operator')")
@Check('session_token_hash_check', 'octet_length(token_hash) = 32')
@Index('session_account_id', ['accountId'])
export class IdentitySessionEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'session_pkey' })
  tokenHash!: Buffer;

  @ForeignKey(() => AccountEntity, { name: 'session_account', onDelete: 'CASCADE' })
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'surface', type: 'text' })
  surface!: 'app_rep' | 'app_coach' | 'app_operator';

  @Column({ name: 'purpose', type: 'text' })
  purpose!: 'web' | 'chat';

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
