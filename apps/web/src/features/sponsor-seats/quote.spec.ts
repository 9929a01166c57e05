import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { quote, yearlySavingCents } from './quote.ts';

it('adds the tax to the price of the seats', () => {
  expect(quote(12, 3_900, 20)).toEqual({ netCents: 46_800, vatCents: 9_360, totalCents: 56_160 });
});

it('rounds half a cent of tax up', () => {
  expect(quote(5, 1, 10)).toEqual({ netCents: 5, vatCents: 1, totalCents: 6 });
  expect(quote(4, 1, 10)).toEqual({ netCents: 4, vatCents: 0, totalCents: 4 });
});

it('never takes more than half a cent from anybody', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 5, max: 500 }),
      fc.integer({ min: 1, max: 100_000 }),
      fc.integer({ min: 0, max: 30 }),
      (seats, price, rate) => {
        const { netCents, vatCents, totalCents } = quote(seats, price, rate);
        expect(totalCents).toBe(netCents + vatCents);
        expect(Math.abs(vatCents * 100 - netCents * rate)).toBeLessThanOrEqual(50);
      },
    ),
  );
});

it('says what a year saves, and nothing when it saves nothing', () => {
  expect(yearlySavingCents(10, 3_900, 39_000)).toBe(78_000);
  expect(yearlySavingCents(10, 3_900, 46_800)).toBe(0);
  expect(yearlySavingCents(10, 3_900, 50_000)).toBe(0);
});
