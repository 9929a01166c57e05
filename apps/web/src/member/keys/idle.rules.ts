/** How long a tab may be left alone before it asks for the password again. */
const idleLimitMs = 15 * 60_000;

/** Whether a tab was left alone for too long. */
export function isLeftAlone(lastSignAt: number, now: number): boolean {
  return now - lastSignAt >= idleLimitMs;
}
