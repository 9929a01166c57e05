import { expect, it } from '@jest/globals';
import { later, mostAttempts, pauseSeconds } from './back-off.rules.ts';

it('waits twice as long each time, and never longer than six hours', () => {
  expect([1, 2, 3, 4].map(pauseSeconds)).toEqual([30, 60, 120, 240]);
  expect(pauseSeconds(mostAttempts)).toBe(21_600);
});

it('gives up after more than a day', () => {
  const pauses = Array.from({ length: mostAttempts - 1 }, (_, index) => pauseSeconds(index + 1));
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeGreaterThan(24 * 60 * 60);
});

it('counts in seconds', () => {
  expect(later(new Date('2026-03-09T10:00:00Z'), 61)).toEqual(new Date('2026-03-09T10:01:01Z'));
});
