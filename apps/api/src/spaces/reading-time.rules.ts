const DAY_MS = 86_400_000;

/** How long the other member of a closed conversation may still read it; `ctx.my_spaces` says the same. */
export const READING_DAYS = 30;

/** Until when the other member of a conversation closed at an instant may read it. */
export function readableUntil(closedAt: Date): Date {
  return new Date(closedAt.getTime() + READING_DAYS * DAY_MS);
}
