import { dayMs } from './instant.ts';

/** A day of the calendar, as `2026-10-05`, in the zone that the context names. */
export type LocalDate = string & { readonly __localDate: unique symbol };

/** Monday is 1 and Sunday is 7, as in ISO 8601. */
export type IsoWeekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Whether a text is a day that exists, written as `2026-10-05`. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day that a text names. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('Not a calendar date');
  return text;
}

/** How many days after 1 January 1970 a day lies. */
export function dayNumber(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** The day that lies so many days after 1 January 1970. */
export function dateOfDayNumber(day: number): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** Which day of the week a day number falls on; 1 January 1970 was a Thursday. */
export function weekdayOf(day: number): IsoWeekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as IsoWeekday;
}

/** Which day of the week a day is. */
export function isoWeekdayOf(date: LocalDate): IsoWeekday {
  return weekdayOf(dayNumber(date));
}

/** The day number of the Monday on or before a day. */
export function mondayOf(day: number): number {
  return day - (weekdayOf(day) - 1);
}
