/** A moment, as milliseconds since 1970 in UTC. Only `instant` makes one, so a wall time cannot pass for it. */
export type Instant = number & { readonly __instant: unique symbol };

/** A stretch of time from its first moment up to, and without, its last. */
export interface Interval {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

export const minuteMs = 60_000;
export const dayMs = 86_400_000;

/** The moment of a Date, of milliseconds since 1970, or of an ISO 8601 text that names its offset. */
export function instant(value: Date | number | string): Instant {
  if (typeof value === 'string' && !/(Z|[+-]\d\d:?\d\d)$/.test(value)) {
    throw new RangeError('An instant as text must end in Z or in an offset');
  }
  const milliseconds = new Date(value).getTime();
  if (Number.isNaN(milliseconds)) throw new RangeError('Not an instant');
  return milliseconds as Instant;
}

/** The moment so many milliseconds later (or earlier, when negative). */
export function later(moment: Instant, milliseconds: number): Instant {
  return (moment + milliseconds) as Instant;
}
