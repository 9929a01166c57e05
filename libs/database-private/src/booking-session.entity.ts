import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { CoachProfileEntity } from './coach-profile.entity.ts';

/** A meeting of a rep and a coach, whatever its time. */
@Entity({
  schema: 'booking',
  name: 'session',
  comment: 'A meeting of a rep and a coach: the durable thing, whatever its time.',
})
@Check('session_revision_check', 'revision >= 0')
@Check('session_state_check', "state IN ('booked', 'cancelled')")
@Index('session_coach_id', ['coachId'])
@Index('session_rep_id', ['repId'])
export class BookingSessionEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'session_pkey' })
  id!: string;

  @ForeignKey(() => AccountEntity, { name: 'session_rep_account', onDelete: 'SET NULL' })
  @Column({ name: 'rep_id', type: 'uuid', nullable: true })
  repId!: string | null;

  @ForeignKey(() => CoachProfileEntity, { name: 'session_coach' })
  @Column({ name: 'coach_id', type: 'uuid' })
  coachId!: string;

  @Column({ name: 'state', type: 'text' })
  state!: 'booked' | 'cancelled';

  @Column({ name: 'revision', type: 'integer', default: 0 })
  revision!: number;
}
