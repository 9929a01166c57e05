import { zoneId, type CoachSchedule, type IsoWeekday } from '@aparte/scheduling';
import type { OfferedTime } from './availability.repository.ts';

const MINUTES_PER_HOUR = 60;

/** What a coach offers, in the terms of libs/scheduling. */
export function scheduleFrom(offered: OfferedTime): CoachSchedule {
  return {
    zone: zoneId(offered.timeZone),
    rules: offered.rules.map(({ isoWeekday, startMinute, endMinute }) => ({
      isoWeekday: isoWeekday as IsoWeekday,
      startMinute,
      endMinute,
    })),
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
