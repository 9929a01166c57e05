import { expect, it } from '@jest/globals';
import { reconnectDelayMs } from './reconnect-delay.ts';

it('spreads tries over a stretch that doubles, up to half a minute', () => {
  expect([0, 1, 2, 10].map((attempt) => reconnectDelayMs(attempt, 1, null))).toEqual([
    500, 1000, 2000, 30_000,
  ]);
  expect(reconnectDelayMs(3, 0, null)).toBe(0);
});

it('never comes back before the server asked', () => {
  expect(reconnectDelayMs(0, 0, 4000)).toBe(4000);
  expect(reconnectDelayMs(0, 0.5, 4000)).toBe(4250);
});
