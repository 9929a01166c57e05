import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** One generation of a person's signed public keys; visible to those who share a space with that person. */
@Entity({
  schema: 'identity',
  name: 'identity_record',
  comment: 'Public keys of a person, one signed record a generation; append-only.',
})
@Check('identity_record_generation_check', 'generation > 0')
@Check('identity_record_hash_check', 'octet_length(hash) = 32')
export class IdentityRecordEntity {
  @ForeignKey(() => AccountEntity, { name: 'identity_record_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'identity_record_pkey' })
  accountId!: string;

  @PrimaryColumn({ name: 'generation', type: 'integer', primaryKeyConstraintName: 'identity_record_pkey' })
  generation!: number;

  @Column({ name: 'record', type: 'jsonb' })
  record!: unknown;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;
}
