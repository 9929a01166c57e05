import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/**
 * A signed-in browser or chat connection; `surface` is the one login in which its token counts.
 *
 * A chat connection remembers the browser session that asked for its ticket, and ends with it.
 */
@Entity({
  schema: 'identity',
  name: 'session',
  comment:
    'A signed-in browser or chat connection: the hash of its token, and the one login that may use it.',
})
@Check('session_check', "(purpose = 'chat') = (opened_from IS NOT NULL)")
@Check('session_label_check', 'char_length(label) <= 60')
@Check('session_opened_at_check', "opened_at = date_trunc('hour', opened_at, 'UTC')")
@Check('session_purpose_check', "purpose IN ('web', 'chat')")
@Check('session_surface_check', "surface IN ('app_rep', 'app_coach', 'app_operator')")
@Check('session_token_hash_check', 'octet_length(token_hash) = 32')
@Index('session_account_id', ['accountId'])
@Index('session_opened_from', ['openedFrom'])
@Unique('session_id', ['id'])
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

  /** The name of the session towards its owner; unlike the hash it opens nothing. */
  @Column({ name: 'id', type: 'uuid' })
  id!: string;

  /** Browser and system, as coarse as « Firefox · Windows »; empty when neither is known. */
  @Column({ name: 'label', type: 'text' })
  label!: string;

  /** The full hour in which it began. */
  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt!: Date;

  @ForeignKey(() => IdentitySessionEntity, { name: 'session_parent', onDelete: 'CASCADE' })
  @Column({ name: 'opened_from', type: 'bytea', nullable: true })
  openedFrom!: Buffer | null;
}
