import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** Bytes for a passkey to sign, good once and for a few minutes; readable by `app_auth` alone. */
@Entity({
  schema: 'identity',
  name: 'passkey_challenge',
  comment:
    'Bytes that a passkey signs once: for one purpose, and for one person unless nobody is signed in yet.',
})
@Check('passkey_challenge_bound', "(purpose = 'sign-in') = (account_id IS NULL)")
@Check('passkey_challenge_challenge_check', 'octet_length(challenge) = 32')
@Check('passkey_challenge_purpose_check', "purpose IN ('registration', 'sign-in', 'unlock')")
@Index('passkey_challenge_account_id', ['accountId'])
@Index('passkey_challenge_expires_at', ['expiresAt'])
export class PasskeyChallengeEntity {
  @PrimaryColumn({ name: 'challenge', type: 'bytea', primaryKeyConstraintName: 'passkey_challenge_pkey' })
  challenge!: Buffer;

  @Column({ name: 'purpose', type: 'text' })
  purpose!: 'registration' | 'sign-in' | 'unlock';

  @ForeignKey(() => AccountEntity, { name: 'passkey_challenge_account', onDelete: 'CASCADE' })
  @Column({ name: 'account_id', type: 'uuid', nullable: true })
  accountId!: string | null;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt!: Date;
}
