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

it('tells two envelopes of one place apart', () => {
  const order = new ServerOrder();
  const [one, other] = ['a', 'b'].map((id) => ({ ...placed(1), e: { id, ct: 'same' } }));
  order.take([one!]);
  expect(order.rivals([one!, other!])).toEqual([other]);
  expect(order.stands(1, one!.e)).toBe(true);
  expect(order.stands(1, other!.e)).toBe(false);
  expect(order.stands(2, one!.e)).toBe(false);
});

it('knows what comes after all at a place that was passed over', () => {
  const order = new ServerOrder();
  order.take([placed(1), placed(3)]);
  expect(places(order.waiting)).toEqual([3]);
  order.skip();
  order.take([]);
  expect(order.isLate([placed(2)])).toBe(true);
  expect(order.isLate([placed(1), placed(3), placed(4)])).toBe(false);
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
