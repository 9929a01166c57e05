import { expect, it } from '@jest/globals';
import { expiryFault, nextPostingAt } from './shared-page.rules.ts';

it.each([
  ['2026-03-08', 'too-early'],
  ['2026-03-09', 'too-early'],
  ['2026-03-10', null],
  ['2027-03-10', null],
  ['2027-03-11', 'too-late'],
])('a page released on 2026-03-09 that ends on %s: %p', (expiresOn, fault) => {
  expect(expiryFault(expiresOn, '2026-03-09')).toBe(fault);
});

it.each([
  ['2026-03-09T03:59:59Z', '2026-03-09T04:00:00.000Z'],
  ['2026-03-09T04:00:00Z', '2026-03-10T04:00:00.000Z'],
  ['2026-12-31T23:00:00Z', '2027-01-01T04:00:00.000Z'],
])('what waits at %s is posted at %s', (now, next) => {
  expect(nextPostingAt(new Date(now), 4).toISOString()).toBe(next);
});
