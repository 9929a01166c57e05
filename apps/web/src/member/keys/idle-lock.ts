import { isLeftAlone } from './idle.rules.ts';
import { lockKeys } from './key-desk.ts';
import { readKeyState } from './key-state.ts';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const checkEveryMs = 20_000;

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
