import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { chooseGroups, isGroup } from './code-check.ts';

const code = '0W40-J2GB-1G6G-W3RG-2491-650N-B25C';

it('asks for two different groups, the first one first', () => {
  fc.assert(
    fc.property(fc.nat(6), fc.nat(5), (first, second) => {
      const draws = [first, second];
      const [one, other] = chooseGroups(code, () => draws.shift() ?? 0);
      expect(one).toBeGreaterThanOrEqual(1);
      expect(other).toBeGreaterThan(one);
      expect(other).toBeLessThanOrEqual(7);
    }),
  );
});

it('accepts a group as people type it', () => {
  expect(isGroup(code, 1, 'ow4o')).toBe(true);
  expect(isGroup(code, 3, ' lg6g ')).toBe(true);
});

it('does not accept another group, or half of one', () => {
  expect(isGroup(code, 1, 'J2GB')).toBe(false);
  expect(isGroup(code, 2, 'J2G')).toBe(false);
  expect(isGroup(code, 2, '')).toBe(false);
});
