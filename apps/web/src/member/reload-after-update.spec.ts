import { expect, it } from '@jest/globals';
import { mayReload } from './reload-after-update.ts';

it('reloads once, and again only much later', () => {
  expect(mayReload(0, Date.UTC(2026, 2, 9))).toBe(true);
  expect(mayReload(1_000_000, 1_029_999)).toBe(false);
  expect(mayReload(1_000_000, 1_030_000)).toBe(true);
});

it('never reloads in a browser that cannot remember having done so', () => {
  expect(mayReload(null, Date.UTC(2026, 2, 9))).toBe(false);
});
