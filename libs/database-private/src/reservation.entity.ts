import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { AccountEntity } from './account.entity.ts';
import { BookingSessionEntity } from './booking-session.entity.ts';

/** A stretch of time taken for a session; `blocked` is `during` with the coach's pauses around it. */
@Entity({
  schema: 'booking',
  name: 'reservation',
  comment: "A stretch of time taken for a session; blocked adds the coach's pauses around it.",
})
@Check('reservation_bounds', 'NOT isempty(during) AND during <@ blocked')
@Check('reservation_status_check', "status IN ('confirmed', 'cancelled')")
@Unique('reservation_request', ['repId', 'requestId'])
@Exclusion('reservation_coach', "USING gist (coach_id WITH =, blocked WITH &&) WHERE (status = 'confirmed')")
@Exclusion('reservation_rep', "USING gist (rep_id WITH =, during WITH &&) WHERE (status = 'confirmed')")
@Index('reservation_session_id', ['sessionId'])
export class ReservationEntity {
  @PrimaryColumn({ name: 'id', type: 'uuid', primaryKeyConstraintName: 'reservation_pkey' })
  id!: string;

  @ForeignKey(() => BookingSessionEntity, { name: 'reservation_session', onDelete: 'CASCADE' })
  @Column({ name: 'session_id', type: 'uuid' })
  sessionId!: string;

  @Column({ name: 'request_id', type: 'uuid' })
  requestId!: string;

  @Column({ name: 'coach_id', type: 'uuid' })
  coachId!: string;

  @ForeignKey(() => AccountEntity, { name: 'reservation_rep_account', onDelete: 'SET NULL' })
  @Column({ name: 'rep_id', type: 'uuid', nullable: true })
  repId!: string | null;

  @Column({ name: 'during', type: 'tstzrange' })
  during!: string;

  @Column({ name: 'blocked', type: 'tstzrange' })
  blocked!: string;

  @Column({ name: 'status', type: 'text' })
  status!: 'confirmed' | 'cancelled';
}
