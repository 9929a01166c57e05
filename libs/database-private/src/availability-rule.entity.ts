import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { CoachScheduleEntity } from './coach-schedule.entity.ts';

/** The open hours of one weekday, in the coach's wall-clock minutes. */
@Entity({
  schema: 'coach',
  name: 'availability_rule',
  comment: 'Open hours of a weekday in local wall minutes; an end at or before the start crosses midnight.',
})
@Check('availability_rule_end_minute_check', 'end_minute BETWEEN 1 AND 1440')
@Check('availability_rule_iso_weekday_check', 'iso_weekday BETWEEN 1 AND 7')
@Check('availability_rule_start_minute_check', 'start_minute BETWEEN 0 AND 1439')
export class AvailabilityRuleEntity {
  @ForeignKey(() => CoachScheduleEntity, { name: 'availability_rule_schedule', onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'coach_id', type: 'uuid', primaryKeyConstraintName: 'availability_rule_pkey' })
  coachId!: string;

  @PrimaryColumn({
    name: 'iso_weekday',
    type: 'smallint',
    primaryKeyConstraintName: 'availability_rule_pkey',
  })
  isoWeekday!: number;

  @PrimaryColumn({
    name: 'start_minute',
    type: 'smallint',
    primaryKeyConstraintName: 'availability_rule_pkey',
  })
  startMinute!: number;

  @Column({ name: 'end_minute', type: 'smallint' })
  endMinute!: number;
}
