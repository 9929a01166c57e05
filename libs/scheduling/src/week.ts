import type { Instant, Interval } from './instant.ts';
import { dateOfDayNumber, mondayOf, weekdayOf, type IsoWeekday, type LocalDate } from './local-date.ts';
import { localDayAt, momentOf, type ZoneId } from './zone.ts';

/** One day of a week view, from its midnight to the next on the local clock. */
export interface WeekDay extends Interval {
  readonly date: LocalDate;
  readonly isoWeekday: IsoWeekday;
}

/** A week from Monday to Sunday as somebody in a zone lives it. */
export interface Week extends Interval {
  readonly monday: LocalDate;
  readonly isoYear: number;
  readonly isoWeek: number;
  readonly days: readonly WeekDay[];
}

/** The week in which a moment falls for somebody in this zone. */
export function weekOf(moment: Instant, zone: ZoneId): Week {
  const monday = mondayOf(localDayAt(zone, moment));
  const days = Array.from({ length: 7 }, (_, index) => weekDay(monday + index, zone));
  return {
    monday: dateOfDayNumber(monday),
    ...isoWeekOf(monday),
    startsAt: midnight(monday, zone),
    endsAt: midnight(monday + 7, zone),
    days,
  };
}

function weekDay(day: number, zone: ZoneId): WeekDay {
  return {
    date: dateOfDayNumber(day),
    isoWeekday: weekdayOf(day),
    startsAt: midnight(day, zone),
    endsAt: midnight(day + 1, zone),
  };
}

function midnight(day: number, zone: ZoneId): Instant {
  return momentOf(zone, dateOfDayNumber(day), 0);
}

/** A week belongs to the year of its Thursday, and week 1 is the one that holds 4 January. */
function isoWeekOf(monday: number): { isoYear: number; isoWeek: number } {
  const isoYear = Number(dateOfDayNumber(monday + 3).slice(0, 4));
  const firstMonday = mondayOf(Date.UTC(isoYear, 0, 4) / 86_400_000);
  return { isoYear, isoWeek: (monday - firstMonday) / 7 + 1 };
}
