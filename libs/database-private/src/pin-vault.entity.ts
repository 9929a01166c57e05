import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** The identities a person has verified, sealed by that person's client to itself. */
@Entity({
  schema: 'identity',
  name: 'pin_vault',
  comment: 'The identities a person has seen, sealed by the client to itself; versions only grow.',
})
@Check('pin_vault_blob_check', 'octet_length(blob) <= 65536')
@Check('pin_vault_version_check', 'version > 0')
export class PinVaultEntity {
  @ForeignKey(() => AccountEntity, { name: 'pin_vault_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'pin_vault_pkey' })
  accountId!: string;

  @Column({ name: 'version', type: 'integer' })
  version!: number;

  @Column({ name: 'blob', type: 'bytea' })
  blob!: Buffer;
}
