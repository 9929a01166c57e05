import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CoachProfileEntity } from './coach-profile.entity.ts';

/** The grid on which a coach offers time. */
@Entity({
  schema: 'coach',
  name: 'schedule',
  comment: 'How a coach offers time: zone, grid, length, pause, notice, horizon.',
})
@Check('schedule_buffer_minutes_check', 'buffer_minutes BETWEEN 0 AND 60')
@Check('schedule_notice_hours_check', 'notice_hours BETWEEN 0 AND 168')
@Check('schedule_session_minutes_check', 'session_minutes IN (25, 50)')
@Check('schedule_step_minutes_check', 'step_minutes IN (15, 30, 60)')
@Check('schedule_time_zone_check', 'char_length(time_zone) BETWEEN 1 AND 64')
@Check('schedule_window_days_check', 'window_days BETWEEN 1 AND 90')
export class CoachScheduleEntity {
  @ForeignKey(() => CoachProfileEntity, { name: 'schedule_profile', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'coach_id', type: 'uuid', primaryKeyConstraintName: 'schedule_pkey' })
  coachId!: string;

  @Column({ name: 'time_zone', type: 'text' })
  timeZone!: string;

  @Column({ name: 'step_minutes', type: 'integer' })
  stepMinutes!: 15 | 30 | 60;

  @Column({ name: 'session_minutes', type: 'integer' })
  sessionMinutes!: 25 | 50;

  @Column({ name: 'buffer_minutes', type: 'integer' })
  bufferMinutes!: number;

  @Column({ name: 'notice_hours', type: 'integer' })
  noticeHours!: number;

  @Column({ name: 'window_days', type: 'integer' })
  windowDays!: number;
}
