import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Placed, ServerOrder } from './server-order.ts';

const placed = (s: number): Placed => ({ s, at: '2026-03-09T10:00:00Z', e: s });
const places = (list: readonly Placed[]): number[] => list.map(({ s }) => s);

it('lets through what is next and holds what comes too early', () => {
  const order = new ServerOrder();
  expect(places(order.take([placed(2), placed(3)]))).toEqual([]);
  expect(order.isWaiting).toBe(true);
  expect(places(order.take([placed(1)]))).toEqual([1, 2, 3]);
  expect(order.isWaiting).toBe(false);
  expect(order.have).toBe(3);
});

it('leaves out what was read already', () => {
  const order = new ServerOrder();
  order.take([placed(1), placed(2)]);
  expect(places(order.take([placed(1), placed(2), placed(3)]))).toEqual([3]);
});

it('knows when the server holds more', () => {
  const order = new ServerOrder();
  order.take([placed(1)]);
  expect(order.isBehind(1)).toBe(false);
  expect(order.isBehind(2)).toBe(true);
});

it('starts over when asked to', () => {
  const order = new ServerOrder();
  order.take([placed(1), placed(3)]);
  order.restart();
  expect(order.isWaiting).toBe(false);
  expect(places(order.take([placed(1)]))).toEqual([1]);
});

it('gives every envelope once and in order, however they arrive', () => {
  const arrivals = fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8], { minLength: 8 });
  fc.assert(
    fc.property(arrivals, fc.array(fc.integer({ min: 1, max: 8 })), (first, again) => {
      const order = new ServerOrder();
      const read = [...first, ...again].flatMap((s) => places(order.take([placed(s)])));
      expect(read).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    }),
  );
});
