const minuteMs = 60_000;
/** How long a browser may be left alone before it asks for the password again. */
const idleLimitMs = 15 * minuteMs;

/** What a stretch of time without a sign of life leads to: nothing, a warning for the last minute, the lock. */
export function idleStage(lastSignAt: number, now: number): 'fine' | 'warning' | 'over' {
  const idleMs = now - lastSignAt;
  if (idleMs >= idleLimitMs) return 'over';
  return idleMs >= idleLimitMs - minuteMs ? 'warning' : 'fine';
}
