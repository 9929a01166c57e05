/** How long a seat serves after the last day paid for. */
export const DAYS_AFTER_PAID = 60;

/** How late a firm may pay before its reps are told a last day. */
export const DAYS_OF_PATIENCE = 14;

/** How long before the last day a rep is written to again. */
const DAYS_OF_WARNING = 7;

const DAY_MS = 86_400_000;

/** What decides when a seat ends; every day is one in UTC, `YYYY-MM-DD`. */
export interface SeatFacts {
  /** The last day paid for when the rep was taken off the roster; `null` while they are on it. */
  coveredUntil: string | null;
  /** The last day that the firm has paid for. */
  paidUntil: string | null;
  today: string;
}

/**
 * The last day on which a seat serves, or `null` while its rep is on a roster that is paid for: sixty days after what
 * was paid when the rep was taken off, or after what was paid at all once a firm is too late. Coming back, or paying,
 * before that day leaves no trace.
 */
export function lastDayOf({ coveredUntil, paidUntil, today }: SeatFacts): string | null {
  if (coveredUntil !== null) return daysAfter(coveredUntil, DAYS_AFTER_PAID);
  // Nobody takes a seat that was never paid for.
  if (paidUntil === null || today <= daysAfter(paidUntil, DAYS_OF_PATIENCE)) return null;
  return daysAfter(paidUntil, DAYS_AFTER_PAID);
}

/** Whether a seat still serves on a day. */
export function isServing(lastDay: string | null, today: string): boolean {
  return lastDay === null || today <= lastDay;
}

/** Whether a day is among the sixty after what was paid for: those of the one closing session. */
export function isClosing(lastDay: string | null, day: string): boolean {
  return lastDay !== null && day > lastDayPaid(lastDay);
}

/** The last day paid for of a seat that ends. */
export function lastDayPaid(lastDay: string): string {
  return daysAfter(lastDay, -DAYS_AFTER_PAID);
}

/** What a rep is to be written to about on a day: that there is a last day, then that it is near. */
export function newsOfEnd(
  { endsOn, told }: { endsOn: string; told: 'set' | 'near' | null },
  today: string,
): 'set' | 'near' | null {
  const due = today >= daysAfter(endsOn, -DAYS_OF_WARNING) ? 'near' : 'set';
  return isServing(endsOn, today) && told !== due && told !== 'near' ? due : null;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
