import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * A place with fixed members whose envelopes are numbered without a gap.
 *
 * `app_matcher` may insert a space but read none: insert with `updateEntity(false)`, or the columns with a default
 * are asked back and Postgres refuses.
 */
@Entity({
  schema: 'sealed',
  name: 'space',
  comment: 'A place of fixed members; last_seq numbers its envelopes without a gap, under its row lock.',
})
@Check('space_current_epoch_check', 'current_epoch >= 0')
@Check('space_id_check', 'octet_length(id) = 16')
@Check('space_kind_check', "kind IN ('conversation')")
@Check('space_last_seq_check', 'last_seq >= 0')
@Check('space_state_check', "state IN ('open', 'closed')")
export class SealedSpaceEntity {
  @PrimaryColumn({ name: 'id', type: 'bytea', primaryKeyConstraintName: 'space_pkey' })
  id!: Buffer;

  @Column({ name: 'kind', type: 'text' })
  kind!: 'conversation';

  @Column({ name: 'state', type: 'text' })
  state!: 'open' | 'closed';

  @Column({ name: 'current_epoch', type: 'integer', default: 0 })
  currentEpoch!: number;

  @Column({ name: 'last_seq', type: 'bigint', default: 0 })
  lastSeq!: string;
}
