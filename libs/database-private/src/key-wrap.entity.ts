import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A client-sealed copy of an account key, opened by a password or by the recovery code. */
@Entity({
  schema: 'identity',
  name: 'key_wrap',
  comment: 'The account key, sealed by the client; the server cannot open it and seals it once more.',
})
@Check('key_wrap_generation_check', 'generation > 0')
@Check('key_wrap_method_check', "method IN ('password', 'recovery', 'older')")
export class KeyWrapEntity {
  @ForeignKey(() => AccountEntity, { name: 'key_wrap_account', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'key_wrap_pkey' })
  accountId!: string;

  @PrimaryColumn({ name: 'method', type: 'text', primaryKeyConstraintName: 'key_wrap_pkey' })
  method!: 'password' | 'recovery' | 'older';

  @PrimaryColumn({ name: 'generation', type: 'integer', primaryKeyConstraintName: 'key_wrap_pkey' })
  generation!: number;

  @Column({ name: 'blob_sealed', type: 'bytea' })
  blobSealed!: Buffer;
}
