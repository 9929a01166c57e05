import { Temporal } from 'temporal-polyfill';
import { dayMs, later, minuteMs, type Instant, type Interval } from './instant.ts';
import { dateOfDayNumber, dayNumber, type LocalDate } from './local-date.ts';

/** The name of a time zone that this runtime knows, such as `Europe/Paris`. */
export type ZoneId = string & { readonly __zoneId: unique symbol };

/** What the clock on the wall shows: the day, and the minutes since its midnight. */
export interface WallTime {
  readonly date: LocalDate;
  readonly minute: number;
}

/** A stretch during which a zone keeps one offset from UTC. */
interface Stretch {
  readonly from: number;
  readonly offsetMs: number;
}

// Reading a zone through Temporal costs about a millisecond a year; the table makes every later look-up a short scan.
// A page of it spans a little over a year, in a round number of milliseconds so that finding it needs no calendar.
const pageMs = 2 ** 35;
const tables = new Map<ZoneId, Map<number, readonly Stretch[]>>();

/** Whether a text names a time zone; offsets such as `+02:00` do not, because they know no summer time. */
export function isZoneId(name: string): name is ZoneId {
  if (!/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId === name;
  } catch {
    return false;
  }
}

/** The zone that a text names. */
export function zoneId(name: string): ZoneId {
  if (!isZoneId(name)) throw new RangeError('Unknown time zone');
  return name;
}

/** How far the wall clocks of a zone are ahead of UTC at a moment, in milliseconds. */
export function offsetAt(zone: ZoneId, moment: Instant): number {
  const stretches = stretchesOf(zone, pageOf(moment));
  let offsetMs = 0;
  for (const stretch of stretches) {
    if (stretch.from > moment) break;
    offsetMs = stretch.offsetMs;
  }
  return offsetMs;
}

/**
 * The moment at which the wall clock shows this time. A time that the clocks skip is moved forward by the
 * length of the gap; of a time that they show twice, the first is meant.
 */
export function momentOf(zone: ZoneId, date: LocalDate, minute: number): Instant {
  return momentOnDay(zone, dayNumber(date), minute);
}

/** The same as `momentOf` for a day given by its number. */
export function momentOnDay(zone: ZoneId, day: number, minute: number): Instant {
  const wall = (day * dayMs + minute * minuteMs) as Instant;
  const before = offsetAt(zone, later(wall, -dayMs));
  const after = offsetAt(zone, later(wall, dayMs));

  const first = later(wall, -Math.max(before, after));
  const second = later(wall, -Math.min(before, after));
  if (wallMs(zone, first) === wall) return first;
  if (wallMs(zone, second) === wall) return second;
  return later(wall, -before);
}

/** What the wall clock shows at a moment. */
export function wallTimeAt(zone: ZoneId, moment: Instant): WallTime {
  const wall = wallMs(zone, moment);
  const day = Math.floor(wall / dayMs);
  return { date: dateOfDayNumber(day), minute: Math.floor((wall - day * dayMs) / minuteMs) };
}

/** The day number of the local day at a moment. */
export function localDayAt(zone: ZoneId, moment: Instant): number {
  return Math.floor(wallMs(zone, moment) / dayMs);
}

/** Cuts an interval where the clocks of the zone change, so that each piece keeps one offset. */
export function piecesOfOneOffset(
  zone: ZoneId,
  { startsAt, endsAt }: Interval,
): (Interval & { offsetMs: number })[] {
  const pieces: (Interval & { offsetMs: number })[] = [];
  let from = startsAt;
  for (let page = pageOf(startsAt); page <= pageOf(endsAt); page += 1) {
    for (const change of stretchesOf(zone, page)) {
      if (change.from <= from || change.from >= endsAt) continue;
      pieces.push({ startsAt: from, endsAt: change.from as Instant, offsetMs: offsetAt(zone, from) });
      from = change.from as Instant;
    }
  }
  pieces.push({ startsAt: from, endsAt, offsetMs: offsetAt(zone, from) });
  return pieces;
}

function wallMs(zone: ZoneId, moment: Instant): number {
  return moment + offsetAt(zone, moment);
}

function pageOf(moment: Instant): number {
  return Math.floor(moment / pageMs);
}

function stretchesOf(zone: ZoneId, page: number): readonly Stretch[] {
  const pages = tables.get(zone) ?? new Map<number, readonly Stretch[]>();
  const known = pages.get(page);
  if (known) return known;

  const stretches = readStretches(zone, page);
  pages.set(page, stretches);
  tables.set(zone, pages);
  return stretches;
}

function readStretches(zone: ZoneId, page: number): readonly Stretch[] {
  const end = (page + 1) * pageMs;
  const stretches: Stretch[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.fromEpochMilliseconds(
    page * pageMs,
  ).toZonedDateTimeISO(zone);
  while (at !== null && at.epochMilliseconds < end) {
    stretches.push({ from: at.epochMilliseconds, offsetMs: at.offsetNanoseconds / 1_000_000 });
    at = at.getTimeZoneTransition('next');
  }
  return stretches;
}
