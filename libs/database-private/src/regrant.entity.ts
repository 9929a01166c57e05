import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** The key of one epoch, given back to new keys of a member who lost the former ones. */
@Entity({
  schema: 'sealed',
  name: 'regrant',
  comment:
    "The key of one epoch, given back by a member to new keys of the other, sealed once more under the key of the owner's account.",
})
@Check('regrant_epoch_check', 'epoch > 0')
@Check('regrant_recipient_hash_check', 'octet_length(recipient_hash) = 32')
export class RegrantEntity {
  @ForeignKey(() => SealedSpaceEntity, { name: 'regrant_space', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'space_id', type: 'bytea', primaryKeyConstraintName: 'regrant_pkey' })
  spaceId!: Buffer;

  @PrimaryColumn({ name: 'epoch', type: 'integer', primaryKeyConstraintName: 'regrant_pkey' })
  epoch!: number;

  @PrimaryColumn({ name: 'recipient_hash', type: 'bytea', primaryKeyConstraintName: 'regrant_pkey' })
  recipientHash!: Buffer;

  @Column({ name: 'granted_by', type: 'uuid' })
  grantedBy!: string;

  @Column({ name: 'record_sealed', type: 'bytea' })
  recordSealed!: Buffer;
}
