const FREE_UNTIL_HOURS = 24;
const HOUR_MS = 3_600_000;

/** Until when a rep may give a session up at no cost (product.md 4.3 bis). */
export function cancellationDeadline(startsAt: Date): Date {
  return new Date(startsAt.getTime() - FREE_UNTIL_HOURS * HOUR_MS);
}
