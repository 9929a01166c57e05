import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** One message that a member showed to the operators: who, when, the envelope and its key, until it is closed. */
@Entity({
  schema: 'reports',
  name: 'report',
  comment: 'One message that a member chose to show to the operators; closing it forgets the message.',
})
@Check('report_author', 'author_id <> reporter_id')
@Check('report_closed', 'num_nonnulls(closed_at, closed_by) IN (0, 2)')
@Check('report_message_id_check', 'octet_length(message_id) = 16')
@Check(
  'report_readable',
  'num_nonnulls(envelope, key_sealed) = CASE WHEN closed_at IS NULL THEN 2 ELSE 0 END',
)
@Check('report_space_id_check', 'octet_length(space_id) = 16')
@Unique('report_request', ['reporterId', 'requestId'])
@Unique('report_message', ['reporterId', 'spaceId', 'messageId'])
export class MessageReportEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'report_pkey' })
  id!: string;

  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @ForeignKey(() => AccountEntity, { name: 'report_reporter', onDelete: 'CASCADE' })
  @Column({ name: 'reporter_id', type: 'uuid' })
  reporterId!: string;

  @Column({ name: 'author_id', type: 'uuid' })
  authorId!: string;

  @Column({ name: 'space_id', type: 'bytea' })
  spaceId!: Buffer;

  @Column({ name: 'message_id', type: 'bytea' })
  messageId!: Buffer;

  @Column({ name: 'envelope', type: 'jsonb', nullable: true })
  envelope!: object | null;

  @Column({ name: 'key_sealed', type: 'bytea', nullable: true })
  keySealed!: Buffer | null;

  @Column({ name: 'sent_at', type: 'timestamptz' })
  sentAt!: Date;

  @Column({ name: 'reported_at', type: 'timestamptz' })
  reportedAt!: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'closed_by', type: 'uuid', nullable: true })
  closedBy!: string | null;
}
