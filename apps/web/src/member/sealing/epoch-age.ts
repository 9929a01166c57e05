const dayMs = 24 * 60 * 60 * 1000;
const longestEpochMs = 30 * dayMs;
/** How far two clocks differ that both count as right. */
const clockToleranceMs = dayMs;

/**
 * Whether the newest key of a space has served for thirty days, as far as the dates of its grants can tell, oldest
 * first.
 *
 * Each date is of the clock of whoever made the key, and any clock may be a year off, that of this device too. A date
 * that is yet to come tells nothing: then the key before counts. So nobody waits for
 * somebody else's date, and of two devices only the one that is ahead answers a key of the other's with one of its
 * own: however far apart two clocks are, no more than three keys are made in a month, and none serves for more than
 * two.
 */
export function hasEpochAged(dates: readonly number[], now: number): boolean {
  const newest = dates.findLast((at) => at <= now + clockToleranceMs);
  return newest === undefined || now - newest > longestEpochMs;
}
