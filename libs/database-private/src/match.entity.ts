import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { CoachProfileEntity } from './coach-profile.entity.ts';
import { SealedSpaceEntity } from './sealed-space.entity.ts';

/** A rep and the coach they chose; two chosen matches never share a numbered place of a coach. */
@Entity({
  schema: 'matching',
  name: 'match',
  comment: 'A rep and the coach they chose; the numbered place keeps a coach within capacity.',
})
@Check('match_place_check', 'place > 0')
@Check('match_state_check', "state IN ('chosen', 'closed')")
@Unique('match_end_request', ['repId', 'endRequest'])
@Unique('match_space', ['spaceId'])
@Index('match_one_per_place', ['coachId', 'place'], { unique: true, where: "state = 'chosen'" })
@Index('match_one_per_rep', ['repId'], { unique: true, where: "state = 'chosen'" })
export class MatchEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'match_pkey' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'match_rep_account', onDelete: 'CASCADE' })
  @Column({ name: 'rep_id', type: 'uuid' })
  repId!: string;

  @ForeignKey(() => CoachProfileEntity, { name: 'match_coach' })
  @Column({ name: 'coach_id', type: 'uuid' })
  coachId!: string;

  @ForeignKey(() => SealedSpaceEntity, { name: 'match_sealed_space', onDelete: 'CASCADE' })
  @Column({ name: 'space_id', type: 'bytea' })
  spaceId!: Buffer;

  @Column({ name: 'place', type: 'integer' })
  place!: number;

  @Column({ name: 'state', type: 'text' })
  state!: 'chosen' | 'closed';

  @Column({ name: 'since', type: 'date' })
  since!: string;

  /** The request by which the rep ended it. */
  @Column({ name: 'end_request', type: 'uuid', nullable: true })
  endRequest!: string | null;
}
