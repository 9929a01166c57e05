import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hasEpochAged } from './epoch-age.ts';

const now = Date.UTC(2026, 2, 9, 10);
const day = 86_400_000;
const year = 365 * day;

it('lets a key serve for thirty days, and not a moment longer', () => {
  expect(hasEpochAged([now - 30 * day], now)).toBe(false);
  expect(hasEpochAged([now - 30 * day - 1], now)).toBe(true);
  expect(hasEpochAged([now - year, now], now)).toBe(false);
  expect(hasEpochAged([now, now - year], now)).toBe(true);
});

it('forgives a clock that is up to a day ahead, and passes over a date further ahead', () => {
  expect(hasEpochAged([now + day], now)).toBe(false);
  expect(hasEpochAged([now + day + 1], now)).toBe(true);
  expect(hasEpochAged([now - 29 * day, now + year], now)).toBe(false);
  expect(hasEpochAged([now - 31 * day, now + year, now + 2 * year], now)).toBe(true);
});

it('asks for a key where there is none', () => {
  expect(hasEpochAged([], now)).toBe(true);
});

describe('when devices with any clocks open a conversation on most days', () => {
  const days = 300;
  const clock = fc.oneof(
    fc.constant(0),
    fc.integer({ min: -60 * day, max: 60 * day }),
    fc.integer({ min: -2 * year, max: 2 * year }),
  );
  const visits = fc.array(fc.nat({ max: 5 }), { minLength: days, maxLength: days });

  /** The days on which a key was made; each visit tells by its bits which devices open the conversation. */
  function keysMade(clocks: readonly number[], opened: readonly number[]): number[] {
    const [dates, made]: [number[], number[]] = [[], []];
    opened.forEach((visit, dayOfVisit) => {
      // The first device comes daily, the other one as it likes, before it or after it.
      const order = [[0], [1, 0], [0, 1], [0, 1, 0], [1, 0, 1], [1, 0, 1, 0]][visit] ?? [];
      for (const device of order) {
        const itsNow = now + dayOfVisit * day + (clocks[device] ?? 0);
        if (!hasEpochAged(dates, itsNow)) continue;
        dates.push(itsNow);
        made.push(dayOfVisit);
      }
    });
    return made;
  }

  it('makes no more than three keys in a month, however often they open it in turn', () => {
    fc.assert(
      fc.property(fc.tuple(clock, clock), visits, (clocks, opened) => {
        expect(keysMade(clocks, opened).length).toBeLessThanOrEqual(3 * (days / 30 + 1));
      }),
    );
  });

  it('lets no key serve for more than two months', () => {
    fc.assert(
      fc.property(fc.tuple(clock, clock), visits, (clocks, opened) => {
        const made = keysMade(clocks, opened);
        const served = [...made, days].map((dayMade, index) => dayMade - (made[index - 1] ?? 0));
        expect(Math.max(...served)).toBeLessThanOrEqual(61);
      }),
    );
  });
});
