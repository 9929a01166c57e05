import type { Interval } from './instant.ts';
import { clip, merge } from './intervals.ts';
import { dateOfDayNumber, weekdayOf, type IsoWeekday, type LocalDate } from './local-date.ts';
import type { Availability, AvailabilityRule, WallWindow } from './schedule.ts';
import { localDayAt, momentOf } from './zone.ts';

const minutesPerDay = 1_440;

/**
 * When a coach is open between two moments, whatever is booked: the weekly hours, or what replaces them on a day.
 * A window belongs to the day on which it starts, so closing a day leaves the night before alone.
 */
export function openWindows(availability: Availability, between: Interval): Interval[] {
  const { zone } = availability;
  const byWeekday = Map.groupBy(availability.rules, (rule) => rule.isoWeekday);
  const byDate = Map.groupBy(availability.overrides, ({ date }) => date);

  const windows: Interval[] = [];
  // One day more at the start: hours that cross midnight began the day before.
  for (let day = localDayAt(zone, between.startsAt) - 1; day <= localDayAt(zone, between.endsAt); day += 1) {
    const date = dateOfDayNumber(day);
    const replaced = byDate.get(date)?.flatMap(({ window }) => window ?? []);
    for (const window of replaced ?? weeklyWindows(byWeekday, day, date)) {
      windows.push({
        startsAt: momentOf(zone, date, window.startMinute),
        endsAt: momentOf(zone, date, endMinuteFromStartOfDay(window)),
      });
    }
  }
  return clip(merge(windows), between);
}

function weeklyWindows(
  byWeekday: ReadonlyMap<IsoWeekday, readonly AvailabilityRule[]>,
  day: number,
  date: LocalDate,
): readonly WallWindow[] {
  const rules = byWeekday.get(weekdayOf(day)) ?? [];
  // Days written as texts of one length compare like the days themselves.
  return rules.filter(
    ({ validFrom, validTo }) => (!validFrom || validFrom <= date) && (!validTo || date <= validTo),
  );
}

function endMinuteFromStartOfDay({ startMinute, endMinute }: WallWindow): number {
  return endMinute > startMinute ? endMinute : endMinute + minutesPerDay;
}
