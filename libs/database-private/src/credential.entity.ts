import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** What checks a sign-in; readable by `app_auth` alone. */
@Entity({
  schema: 'identity',
  name: 'credential',
  comment:
    'What checks a sign-in: a keyed hash of the derived authentication key, sealed under a server key.',
})
@Check('credential_kdf_m_check', 'kdf_m BETWEEN 64 AND 1024')
@Check('credential_kdf_t_check', 'kdf_t BETWEEN 3 AND 10')
@Check('credential_server_salt_check', 'octet_length(server_salt) = 16')
export class CredentialEntity {
  @ForeignKey(() => AccountEntity, { name: 'credential_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'credential_pkey' })
  accountId!: string;

  @Column({ name: 'kdf_t', type: 'smallint' })
  kdfT!: number;

  @Column({ name: 'kdf_m', type: 'smallint' })
  kdfM!: number;

  @Column({ name: 'server_salt', type: 'bytea' })
  serverSalt!: Buffer;

  @Column({ name: 'verifier_sealed', type: 'bytea' })
  verifierSealed!: Buffer;

  @Column({ name: 'recovery_verifier_sealed', type: 'bytea' })
  recoveryVerifierSealed!: Buffer;

  /** The day on which the recovery code of now was made, in UTC. */
  @Column({ name: 'recovery_made_on', type: 'date' })
  recoveryMadeOn!: string;

  /** The day on which its owner, offered another one, said « not now ». */
  @Column({ name: 'recovery_put_off_on', type: 'date', nullable: true })
  recoveryPutOffOn!: string | null;
}
