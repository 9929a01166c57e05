const minuteMs = 60_000;
/** A clock may be this far off before anybody is bothered with it. */
const toleratedMs = 10 * minuteMs;

/** How far the clock of a device is off, in the largest unit that fits. */
export interface ClockOff {
  readonly direction: 'behind' | 'ahead';
  readonly unit: 'days' | 'hours' | 'minutes';
  readonly count: number;
}

/** What to say about a clock that many milliseconds behind the server's (ahead, when negative); null when it is fine. */
export function clockOffOf(behindMs: number): ClockOff | null {
  const off = Math.abs(behindMs);
  if (!Number.isFinite(off) || off <= toleratedMs) return null;
  const direction = behindMs > 0 ? 'behind' : 'ahead';
  const minutes = Math.round(off / minuteMs);
  if (minutes < 2 * 60) return { direction, unit: 'minutes', count: minutes };
  const hours = Math.round(minutes / 60);
  if (hours < 2 * 24) return { direction, unit: 'hours', count: hours };
  return { direction, unit: 'days', count: Math.round(hours / 24) };
}
