import type { IsoWeekday, LocalDate } from './local-date.ts';
import type { ZoneId } from './zone.ts';

/** A stretch of a day on the coach's own clock, in minutes after midnight; an end before the start is on the next day. */
export interface WallWindow {
  readonly startMinute: number;
  readonly endMinute: number;
}

/** Hours that a coach keeps every week on one weekday, for ever or between two days. */
export interface AvailabilityRule extends WallWindow {
  readonly isoWeekday: IsoWeekday;
  readonly validFrom?: LocalDate | null;
  readonly validTo?: LocalDate | null;
}

/** What replaces the weekly hours on one day: a window (one entry for each), or null for a closed day. */
export interface AvailabilityOverride {
  readonly date: LocalDate;
  readonly window: WallWindow | null;
}

/** When a coach opens, whatever is already booked. */
export interface Availability {
  readonly zone: ZoneId;
  readonly rules: readonly AvailabilityRule[];
  readonly overrides: readonly AvailabilityOverride[];
}

/** How a coach takes bookings. */
export interface CoachSchedule extends Availability {
  /** Sessions start on this grid of the coach's own clock. */
  readonly stepMinutes: number;
  readonly durationMinutes: number;
  readonly bufferBeforeMinutes: number;
  readonly bufferAfterMinutes: number;
  /** The shortest time between booking and session. */
  readonly noticeMinutes: number;
  /** How far ahead a session can be booked. */
  readonly windowDays: number;
  readonly maxPerDay: number | null;
  readonly maxPerWeek: number | null;
}
