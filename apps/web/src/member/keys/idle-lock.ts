import { useSyncExternalStore } from 'react';
import { IdleWatch } from './idle-watch.ts';
import { lockKeys } from './key-desk.ts';
import { readKeyState } from './key-state.ts';
import { tabs } from './tabs.ts';

const signsOfLife = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
const checkEveryMs = 10_000;

const watch = new IdleWatch({
  now: () => Date.now(),
  isUnlocked: () => readKeyState().status === 'unlocked',
  lock: () => void lockKeys('idle'),
  tellAlive: () => {
    tabs.tell({ kind: 'alive' });
  },
});

/** Locks the keys of this browser when nobody has touched it for a while. */
export function lockWhenIdle(): void {
  const note = (): void => {
    watch.noteLife();
  };
  const check = (): void => {
    watch.check();
  };

  for (const sign of signsOfLife) addEventListener(sign, note, { passive: true, capture: true });
  // A sleeping device runs no timers: look again as soon as somebody comes back.
  document.addEventListener('visibilitychange', check);
  setInterval(check, checkEveryMs);
}

/** Somebody is at another tab. */
export function noteLifeElsewhere(): void {
  watch.noteLifeElsewhere();
}

/** Whether the keys are about to be locked, for a component. */
export function useIdleWarning(): boolean {
  return useSyncExternalStore(watch.onWarning, watch.isWarning);
}
