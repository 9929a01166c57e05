import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/** A letter for the sponsor plane, kept here until it is posted; a page stays as long as its director can open it. */
@Entity({
  schema: 'gate',
  name: 'outbox',
  comment: 'Letters for the sponsor plane: one waits until a batch takes it, and can be taken back so long.',
})
@Check('outbox_kind_check', "kind IN ('share.released', 'pulse.released')")
@Check('outbox_state_check', "state IN ('waiting', 'posted', 'quarantined')")
@Check(
  'outbox_author',
  "num_nonnulls(author_id, request_id) = CASE kind WHEN 'share.released' THEN 2 ELSE 0 END",
)
@Check('outbox_batch', "state = 'waiting' OR batch_on IS NOT NULL")
@Unique('outbox_request', ['authorId', 'requestId'])
export class GateLetterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'outbox_pkey' })
  id!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'org_ref', type: 'uuid' })
  orgRef!: string;

  /** Who wrote the page; nobody for a word about a team. */
  @ForeignKey(() => AccountEntity, { name: 'outbox_account', onDelete: 'CASCADE' })
  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId!: string | null;

  @Column({ name: 'request_id', type: 'uuid', nullable: true })
  requestId!: string | null;

  @Column({ type: 'jsonb' })
  payload!: object;

  @Column({ name: 'released_on', type: 'date' })
  releasedOn!: string;

  /** The batch that took it; until then it can be taken back. */
  @Column({ name: 'batch_on', type: 'date', nullable: true })
  batchOn!: string | null;

  @Column({ type: 'text' })
  state!: 'waiting' | 'posted' | 'quarantined';
}
