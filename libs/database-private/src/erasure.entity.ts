import { Entity, PrimaryColumn } from 'typeorm';

/** An account that is gone and whose key is still to be destroyed. */
@Entity({
  schema: 'identity',
  name: 'erasure',
  comment: 'An account that is gone and whose key is still to be destroyed; empty but for a moment.',
})
export class ErasureEntity {
  @PrimaryColumn({ name: 'account_id', type: 'uuid', primaryKeyConstraintName: 'erasure_pkey' })
  accountId!: string;
}
