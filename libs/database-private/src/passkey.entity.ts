import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A passkey of a person with the account key that it opens; readable by `app_auth` alone. */
@Entity({
  schema: 'identity',
  name: 'passkey',
  comment: 'A passkey of a person: what checks its signature, and the account key that only it opens.',
})
@Check('passkey_counter_check', 'counter >= 0')
@Check('passkey_credential_id_check', 'octet_length(credential_id) BETWEEN 16 AND 1023')
@Check('passkey_generation_check', 'generation > 0')
@Check('passkey_label_check', 'char_length(label) BETWEEN 1 AND 60')
@Check('passkey_public_key_check', 'octet_length(public_key) <= 1024')
@Unique('passkey_credential_id', ['credentialId'])
@Index('passkey_account_id', ['accountId'])
export class PasskeyEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'passkey_pkey' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'passkey_account', onDelete: 'CASCADE' })
  @Column({ name: 'account_id', type: 'uuid' })
  accountId!: string;

  @Column({ name: 'credential_id', type: 'bytea' })
  credentialId!: Buffer;

  @Column({ name: 'public_key', type: 'bytea' })
  publicKey!: Buffer;

  @Column({ name: 'counter', type: 'bigint' })
  counter!: string;

  @Column({ name: 'transports', type: 'text', array: true })
  transports!: string[];

  @Column({ name: 'label', type: 'text' })
  label!: string;

  @Column({ name: 'generation', type: 'integer' })
  generation!: number;

  @Column({ name: 'wrap_sealed', type: 'bytea' })
  wrapSealed!: Buffer;

  @Column({ name: 'added_on', type: 'date' })
  addedOn!: string;
}
