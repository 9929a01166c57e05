import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';

/**
 * A place with fixed members whose envelopes are numbered without a gap.
 *
 * `app_matcher` may insert a space but read none: insert with `updateEntity(false)`, or the columns with a default
 * are asked back and Postgres refuses.
 */
@Entity({
  schema: 'sealed',
  name: 'space',
  comment:
    'A place of fixed members; last_seq numbers its envelopes without a gap, under its row lock. It ends with its owner, the rep of a conversation.',
})
@Check('space_closed_at_check', "(state = 'closed') = (closed_at IS NOT NULL)")
@Check('space_current_epoch_check', 'current_epoch >= 0')
@Check('space_id_check', 'octet_length(id) = 16')
@Check('space_kind_check', "kind IN ('conversation', 'journal', 'notes')")
@Check('space_last_seq_check', 'last_seq >= 0')
@Check('space_state_check', "state IN ('open', 'closed')")
@Index('space_one_solo', ['ownerId', 'kind'], { unique: true, where: "kind <> 'conversation'" })
@Index('space_owner_id', ['ownerId'])
export class SealedSpaceEntity {
  @PrimaryColumn({ name: 'id', type: 'bytea', primaryKeyConstraintName: 'space_pkey' })
  id!: Buffer;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'conversation' | 'journal' | 'notes';

  @Column({ name: 'state', type: 'text' })
  state!: 'open' | 'closed';

  @Column({ name: 'current_epoch', type: 'integer', default: 0 })
  currentEpoch!: number;

  @Column({ name: 'last_seq', type: 'bigint', default: 0 })
  lastSeq!: string;

  @ForeignKey(() => AccountEntity, { name: 'space_owner', onDelete: 'CASCADE' })
  @Column({ name: 'owner_id', type: 'uuid' })
  ownerId!: string;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt!: Date | null;

  /** Whether the owner was written to before a closed conversation is forgotten. */
  @Column({ name: 'end_told', type: 'boolean', default: false })
  endTold!: boolean;
}
