import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** The key of one epoch of a space, boxed by a member to every member. */
@Entity({
  schema: 'sealed',
  name: 'epoch_grant',
  comment:
    "The key of one epoch, boxed by a member to every member, sealed once more under the key of the owner's account.",
})
@Check('epoch_grant_epoch_check', 'epoch > 0')
@Check('epoch_grant_hash_check', 'octet_length(hash) = 32')
export class EpochGrantEntity {
  @ForeignKey(() => SealedSpaceEntity, { name: 'epoch_grant_space', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'space_id', type: 'bytea', primaryKeyConstraintName: 'epoch_grant_pkey' })
  spaceId!: Buffer;

  @PrimaryColumn({ name: 'epoch', type: 'integer', primaryKeyConstraintName: 'epoch_grant_pkey' })
  epoch!: number;

  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy!: string;

  @Column({ name: 'record_sealed', type: 'bytea' })
  recordSealed!: Buffer;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;
}
