import type { Interval } from './instant.ts';
import { clip, merge } from './intervals.ts';
import { dayNumber, weekdayOf, type IsoWeekday } from './local-date.ts';
import type { Availability, AvailabilityRule, WallWindow } from './schedule.ts';
import { localDayAt, momentOnDay } from './zone.ts';

const minutesPerDay = 1_440;

/**
 * When a coach is open between two moments, whatever is booked: the weekly hours, or what replaces them on a day.
 * A window belongs to the day on which it starts, so closing a day leaves the night before alone.
 */
export function openWindows(availability: Availability, between: Interval): Interval[] {
  const { zone } = availability;
  const byWeekday = Map.groupBy(availability.rules, (rule) => rule.isoWeekday);
  const byDay = Map.groupBy(availability.overrides, ({ date }) => dayNumber(date));

  const windows: Interval[] = [];
  // One day more at the start: hours that cross midnight began the day before.
  for (let day = localDayAt(zone, between.startsAt) - 1; day <= localDayAt(zone, between.endsAt); day += 1) {
    const replaced = byDay.get(day)?.flatMap(({ window }) => window ?? []);
    for (const window of replaced ?? weeklyWindows(byWeekday, day)) {
      windows.push({
        startsAt: momentOnDay(zone, day, window.startMinute),
        endsAt: momentOnDay(zone, day, endMinuteFromStartOfDay(window)),
      });
    }
  }
  return clip(merge(windows), between);
}

function weeklyWindows(
  byWeekday: ReadonlyMap<IsoWeekday, readonly AvailabilityRule[]>,
  day: number,
): readonly WallWindow[] {
  const rules = byWeekday.get(weekdayOf(day)) ?? [];
  return rules.filter(({ validFrom, validTo }) => {
    const hasBegun = !validFrom || dayNumber(validFrom) <= day;
    const hasEnded = validTo && dayNumber(validTo) < day;
    return hasBegun && !hasEnded;
  });
}

function endMinuteFromStartOfDay({ startMinute, endMinute }: WallWindow): number {
  return endMinute > startMinute ? endMinute : endMinute + minutesPerDay;
}
