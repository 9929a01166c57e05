import { expect, it } from '@jest/globals';
import { forgottenOn } from './reading-time.rules.ts';

it.each([
  ['2025-03-23T00:00:00Z', '2026-03-23'],
  ['2025-03-23T23:59:59.999Z', '2026-03-23'],
  ['2025-12-31T23:59:59.999Z', '2026-12-31'],
  ['2028-02-29T12:00:00Z', '2029-02-28'],
  ['2027-02-28T12:00:00Z', '2028-02-28'],
])('forgets what was closed at %s on %s', (closedAt, day) => {
  expect(forgottenOn(new Date(closedAt))).toBe(day);
});
