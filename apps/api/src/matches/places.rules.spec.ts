import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { freePlace } from './places.rules.ts';

it.each([
  [[], 3, 1],
  [[1, 2], 3, 3],
  [[1, 3], 3, 2],
  [[1, 2, 3], 3, null],
  [[4, 5, 6], 2, null],
  [[4], 2, 1],
])('with %j taken of %i the next place is %j', (taken, capacity, place) => {
  expect(freePlace(taken, capacity)).toBe(place);
});

const capacities = fc.integer({ min: 1, max: 60 });
const places = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 60 });

it('gives a place exactly while fewer reps are there than the coach takes', () => {
  fc.assert(
    fc.property(places, capacities, (taken, capacity) => {
      expect(freePlace(taken, capacity) !== null).toBe(taken.length < capacity);
    }),
  );
});

it('never gives a place that somebody has, nor one beyond the capacity', () => {
  fc.assert(
    fc.property(places, capacities, (taken, capacity) => {
      const place = freePlace(taken, capacity);
      if (place === null) return;
      expect(taken).not.toContain(place);
      expect(place).toBeGreaterThanOrEqual(1);
      expect(place).toBeLessThanOrEqual(capacity);
    }),
  );
});

it('fills a coach one by one up to the capacity, wherever it begins', () => {
  fc.assert(
    fc.property(places, capacities, (begun, capacity) => {
      const taken = [...begun];
      for (let place = freePlace(taken, capacity); place !== null; place = freePlace(taken, capacity))
        taken.push(place);
      expect(taken).toHaveLength(Math.max(begun.length, capacity));
      expect(new Set(taken).size).toBe(taken.length);
    }),
  );
});
