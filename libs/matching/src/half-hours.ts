import {
  isoWeekdayOf,
  later,
  momentOf,
  openWindows,
  wallTimeAt,
  weekOf,
  type Availability,
  type Instant,
  type Week,
  type ZoneId,
} from '@aparte/scheduling';
import type { FreeBand } from './options.ts';

const halfHoursPerDay = 48;
const halfHoursPerWeek = 7 * halfHoursPerDay;
const workDays = 5;
const halfHourMs = 30 * 60_000;

/** What each answer to « quand êtes-vous libre ? » means on the rep's own clock, Monday to Friday, in hours. */
export const bandHours: Readonly<Record<FreeBand, readonly (readonly [from: number, to: number])[]>> = {
  early: [[7, 9]],
  midday: [[12, 14]],
  'late-day': [[17, 19]],
  'between-visits': [
    [9, 12],
    [14, 17],
  ],
  evening: [[19, 21.5]],
};

/** The week of a rep in half-hours, prepared once and compared with every coach. */
export interface RepWeek {
  readonly zone: ZoneId;
  readonly week: Week;
  /** For each of the 336 half-hours from Monday midnight, whether the rep is free. */
  readonly isFree: readonly boolean[];
  /** The moments at which the free half-hours start, in order. */
  readonly freeStarts: readonly Instant[];
}

/** The week after the one that is running, as a rep with these free hours lives it. */
export function repWeek(bands: readonly FreeBand[], zone: ZoneId, now: Instant): RepWeek {
  // The running week may be almost over; the next one shows the usual pattern whole.
  const week = weekOf(weekOf(now, zone).endsAt, zone);
  const isFree = Array.from({ length: halfHoursPerWeek }, (_, index) => isFreeAt(bands, index));
  const starts = week.days.flatMap(({ date }) =>
    Array.from({ length: halfHoursPerDay }, (_, index) => momentOf(zone, date, index * 30)),
  );
  return { zone, week, isFree, freeStarts: starts.filter((_, index) => isFree[index]) };
}

/** In how many half-hours a week the rep is free and the coach is open, both with their usual week. */
export function sharedHalfHours({ week, freeStarts }: RepWeek, coach: Availability): number {
  // Holidays and single changed days say nothing about the weeks to come, so only the weekly hours count.
  const open = openWindows({ ...coach, overrides: [] }, week);
  let next = 0;
  let count = 0;
  for (const startsAt of freeStarts) {
    while ((open[next]?.endsAt ?? Infinity) <= startsAt) next += 1;
    const window = open[next];
    if (window && window.startsAt <= startsAt && later(startsAt, halfHourMs) <= window.endsAt) count += 1;
  }
  return count;
}

/** Whether a moment falls into the hours in which the rep said to be free. */
export function isInFreeBand({ zone, isFree }: RepWeek, moment: Instant): boolean {
  const { date, minute } = wallTimeAt(zone, moment);
  return isFree[(isoWeekdayOf(date) - 1) * halfHoursPerDay + Math.floor(minute / 30)] === true;
}

function isFreeAt(bands: readonly FreeBand[], halfHour: number): boolean {
  const isWorkDay = halfHour < workDays * halfHoursPerDay;
  const hour = (halfHour % halfHoursPerDay) / 2;
  return isWorkDay && bands.some((band) => bandHours[band].some(([from, to]) => from <= hour && hour < to));
}
