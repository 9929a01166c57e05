import { expect, it } from '@jest/globals';
import { IdleWatch } from './idle-watch.ts';

const minute = 60_000;

function arrange() {
  const seen: string[] = [];
  let now = Date.UTC(2026, 2, 9, 10);
  let isUnlocked = true;
  const watch = new IdleWatch({
    now: () => now,
    isUnlocked: () => isUnlocked,
    lock: () => {
      isUnlocked = false;
      seen.push('lock');
    },
    tellAlive: () => seen.push('alive'),
  });
  watch.onWarning(() => seen.push(watch.isWarning() ? 'warning' : 'no warning'));
  const wait = (ms: number): void => {
    now += ms;
    watch.check();
  };
  return { watch, seen, wait, sleep: (ms: number) => (now += ms) };
}

it('warns a minute before it locks', () => {
  const { seen, wait } = arrange();
  wait(14 * minute - 1);
  expect(seen).toEqual([]);
  wait(1);
  expect(seen).toEqual(['warning']);
  wait(minute);
  expect(seen).toEqual(['warning', 'no warning', 'lock']);
  wait(minute);
  expect(seen).toHaveLength(3);
});

it('takes any touch for a sign that somebody is there', () => {
  const { watch, seen, wait } = arrange();
  wait(14 * minute);
  watch.noteLife();
  expect(seen).toEqual(['warning', 'no warning', 'alive']);
  wait(13 * minute);
  expect(seen).toHaveLength(3);
});

it('stays open while another tab is being used', () => {
  const { watch, seen, wait } = arrange();
  wait(10 * minute);
  watch.noteLifeElsewhere();
  wait(10 * minute);
  expect(seen).toEqual([]);
});

it('tells the other tabs of life, though not of every key', () => {
  const { watch, seen, sleep } = arrange();
  for (let touch = 0; touch < 5; touch++) {
    watch.noteLife();
    sleep(3_000);
  }
  expect(seen).toEqual(['alive', 'alive']);
});

it('locks a device that slept, before the touch that wakes it counts', () => {
  const { watch, seen, sleep } = arrange();
  sleep(8 * 60 * minute);
  watch.noteLife();
  expect(seen).toEqual(['lock', 'alive']);
});
