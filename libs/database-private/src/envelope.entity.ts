import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** One sealed envelope in its place of the space's order; the server reads its header and never its content. */
@Entity({
  schema: 'sealed',
  name: 'envelope',
  comment: 'One sealed envelope: its clear header and its ciphertext, in the order of the space.',
})
@Check('envelope_ack_seq_check', 'ack_seq >= 0')
@Check('envelope_ciphertext_check', 'octet_length(ciphertext) <= 65536')
@Check('envelope_epoch_check', 'epoch > 0')
@Check('envelope_hash_check', 'octet_length(hash) = 32')
@Check('envelope_id_check', 'octet_length(id) = 16')
@Check('envelope_kind_check', "kind IN ('msg', 'edit', 'del', 'note', 'checkin', 'plan', 'file', 'close')")
@Check('envelope_sender_seq_check', 'sender_seq > 0')
@Check('envelope_seq_check', 'seq > 0')
@Unique('envelope_id', ['spaceId', 'id'])
@Unique('envelope_sender_seq', ['spaceId', 'senderId', 'senderSeq'])
export class EnvelopeEntity {
  @ForeignKey(() => SealedSpaceEntity, { name: 'envelope_space', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'space_id', type: 'bytea', primaryKeyConstraintName: 'envelope_pkey' })
  spaceId!: Buffer;

  @PrimaryColumn({ name: 'seq', type: 'bigint', primaryKeyConstraintName: 'envelope_pkey' })
  seq!: string;

  @Column({ name: 'id', type: 'bytea' })
  id!: Buffer;

  @Column({ name: 'sender_id', type: 'uuid' })
  senderId!: string;

  @Column({ name: 'sender_seq', type: 'bigint' })
  senderSeq!: string;

  @Column({ name: 'epoch', type: 'integer' })
  epoch!: number;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'msg' | 'edit' | 'del' | 'note' | 'checkin' | 'plan' | 'file' | 'close';

  @Column({ name: 'previous_hash', type: 'bytea' })
  previousHash!: Buffer;

  @Column({ name: 'ack_seq', type: 'bigint' })
  ackSeq!: string;

  @Column({ name: 'ack_hash', type: 'bytea' })
  ackHash!: Buffer;

  @Column({ name: 'sent_at_ms', type: 'bigint' })
  sentAtMs!: string;

  @Column({ name: 'ciphertext', type: 'bytea' })
  ciphertext!: Buffer;

  @Column({ name: 'hash', type: 'bytea' })
  hash!: Buffer;

  @Column({ name: 'received_at', type: 'timestamptz' })
  receivedAt!: Date;
}
