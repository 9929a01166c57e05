import { utcDate } from '../process/utc-date.ts';

const DAY_MS = 86_400_000;

/** How long the other member of a closed conversation may still read it; `ctx.my_spaces` says the same. */
export const READING_DAYS = 30;

/** Until when the other member of a conversation closed at an instant may read it. */
export function readableUntil(closedAt: Date): Date {
  return new Date(closedAt.getTime() + READING_DAYS * DAY_MS);
}

/** The day, in UTC, on which a conversation closed at an instant is forgotten: twelve months later, as Postgres counts. */
export function forgottenOn(closedAt: Date): string {
  const later = new Date(closedAt);
  later.setUTCFullYear(closedAt.getUTCFullYear() + 1);
  // 29 February has no anniversary the year after: the day before 1 March stands for it.
  if (later.getUTCDate() !== closedAt.getUTCDate()) later.setUTCDate(0);
  return utcDate(later);
}
