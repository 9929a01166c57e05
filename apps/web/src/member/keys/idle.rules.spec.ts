import { expect, it } from '@jest/globals';
import { isLeftAlone } from './idle.rules.ts';

const quarterOfAnHour = 15 * 60_000;

it('asks for the password again after a quarter of an hour, and not before', () => {
  const lastSignAt = Date.UTC(2026, 2, 9, 10);
  expect(isLeftAlone(lastSignAt, lastSignAt + quarterOfAnHour - 1)).toBe(false);
  expect(isLeftAlone(lastSignAt, lastSignAt + quarterOfAnHour)).toBe(true);
});
