import { instant } from './instant.ts';
import type { SlotQuestion } from './free-slots.ts';
import type { CoachSchedule } from './schedule.ts';
import { zoneId } from './zone.ts';

/** A coach in Paris who opens on Mondays from nine to noon, with a day of notice and a quarter of an hour after each session. */
export function mondayMorningCoach(change: Partial<CoachSchedule> = {}): CoachSchedule {
  return {
    zone: zoneId('Europe/Paris'),
    stepMinutes: 30,
    durationMinutes: 50,
    bufferBeforeMinutes: 0,
    bufferAfterMinutes: 15,
    noticeMinutes: 24 * 60,
    windowDays: 14,
    maxPerDay: null,
    maxPerWeek: null,
    rules: [{ isoWeekday: 1, startMinute: 9 * 60, endMinute: 12 * 60 }],
    overrides: [],
    ...change,
  };
}

/** A question about that coach on the Thursday before Monday 5 October 2026, with nothing booked. */
export function thursdayQuestion(
  schedule: Partial<CoachSchedule> = {},
  change: Partial<Omit<SlotQuestion, 'schedule'>> = {},
): SlotQuestion {
  return {
    schedule: mondayMorningCoach(schedule),
    now: instant('2026-10-01T08:00:00Z'),
    coachBlocked: [],
    coachSessionStarts: [],
    repBusy: [],
    ...change,
  };
}
