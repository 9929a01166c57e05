import { lockKeys } from './key-desk.ts';
import { readKeyState } from './key-state.ts';

/** How long a tab may be left alone before it asks for the password again. */
export const idleLimitMs = 15 * 60_000;

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const checkEveryMs = 20_000;

/** Whether a tab was left alone for too long. */
export function isLeftAlone(lastSignAt: number, now: number): boolean {
  return now - lastSignAt >= idleLimitMs;
}

/** Locks the keys of this tab when nobody has touched it for a while. */
export function lockWhenIdle(): void {
  let lastSignAt = Date.now();
  const note = (): void => {
    lastSignAt = Date.now();
  };
  const check = (): void => {
    if (readKeyState().status === 'unlocked' && isLeftAlone(lastSignAt, Date.now())) void lockKeys();
  };

  for (const sign of signsOfLife) addEventListener(sign, note, { passive: true, capture: true });
  // A sleeping device runs no timers: look again as soon as somebody comes back.
  document.addEventListener('visibilitychange', check);
  setInterval(check, checkEveryMs);
}
