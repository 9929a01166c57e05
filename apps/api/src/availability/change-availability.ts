import { Injectable } from '@nestjs/common';
import { NotFound, ValidationFailed } from '@aparte/platform';
import {
  isZoneId,
  scheduleFaults,
  type CoachSchedule,
  type IsoWeekday,
  type ZoneId,
} from '@aparte/scheduling';
import { AvailabilityRepository, type OfferedTime, type OpenHours } from './availability.repository.ts';

const MINUTES_PER_HOUR = 60;

/** A coach changes the hours they offer; sessions that are booked already stay as they are. */
@Injectable()
export class ChangeAvailability {
  constructor(private readonly availability: AvailabilityRepository) {}

  /** Throws ValidationFailed with every fault. */
  async execute(coachId: string, offered: OfferedTime): Promise<OfferedTime> {
    if (!isZoneId(offered.timeZone))
      throw new ValidationFailed([{ pointer: '/timeZone', code: 'unknown-zone' }]);
    const faults = [
      ...scheduleFaults(scheduleFrom(offered, offered.timeZone)),
      ...repeatedStarts(offered.rules),
    ];
    if (faults.length > 0)
      throw new ValidationFailed(
        faults.map(({ pointer, code }) => ({ pointer, code: code.replaceAll('_', '-') })),
      );
    if (!(await this.availability.find(coachId))) throw new NotFound();

    await this.availability.replace(coachId, offered);
    return offered;
  }
}

/** Two windows of one day with the same start would be one row. */
function repeatedStarts(rules: readonly OpenHours[]): { pointer: string; code: string }[] {
  const seen = new Set<string>();
  return rules.flatMap(({ isoWeekday, startMinute }, index) => {
    const key = `${isoWeekday}/${startMinute}`;
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [{ pointer: `/rules/${index}/startMinute`, code: 'repeated' }] : [];
  });
}

function scheduleFrom(offered: OfferedTime, zone: ZoneId): CoachSchedule {
  return {
    zone,
    rules: offered.rules.map((rule) => ({ ...rule, isoWeekday: rule.isoWeekday as IsoWeekday })),
    overrides: [],
    stepMinutes: offered.stepMinutes,
    durationMinutes: offered.sessionMinutes,
    bufferBeforeMinutes: offered.bufferMinutes,
    bufferAfterMinutes: offered.bufferMinutes,
    noticeMinutes: offered.noticeHours * MINUTES_PER_HOUR,
    windowDays: offered.windowDays,
    maxPerDay: null,
    maxPerWeek: null,
  };
}
