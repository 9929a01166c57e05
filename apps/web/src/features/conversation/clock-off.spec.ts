import { expect, it } from '@jest/globals';
import { clockOffOf } from './clock-off.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

it('bothers nobody with a few minutes', () => {
  for (const off of [0, 10 * minute, -10 * minute, Number.NaN]) expect(clockOffOf(off)).toBe(null);
});

it.each([
  [11 * minute, 'behind', 'minutes', 11],
  [-90 * minute, 'ahead', 'minutes', 90],
  [-5 * 60 * minute, 'ahead', 'hours', 5],
  [365 * day, 'behind', 'days', 365],
  [-365 * day, 'ahead', 'days', 365],
] as const)('says by how much a clock is off: %i ms', (off, direction, unit, count) => {
  expect(clockOffOf(off)).toEqual({ direction, unit, count });
});
