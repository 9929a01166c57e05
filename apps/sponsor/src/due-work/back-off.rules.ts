const FIRST_PAUSE_SECONDS = 30;
const LONGEST_PAUSE_SECONDS = 6 * 60 * 60;

/** How often due work is tried before a person has to look at it: about a day and a half. */
export const mostAttempts = 14;

/** How long after an attempt, the first being 1, the work is claimed back from a process that died over it. */
export const leaseSeconds = 120;

/** How long to wait after an attempt that failed; each time twice as long, up to six hours. */
export function pauseSeconds(attempts: number): number {
  return Math.min(LONGEST_PAUSE_SECONDS, FIRST_PAUSE_SECONDS * 2 ** Math.min(attempts - 1, 20));
}

/** An instant some seconds later. */
export function later(instant: Date, seconds: number): Date {
  return new Date(instant.getTime() + seconds * 1_000);
}
