import { expect, it } from '@jest/globals';
import { SeededRandom } from '@aparte/testing';
import { batchDue, shuffled } from './gate-batch.rules.ts';

it('gathers the letters of a day from its hour on, and not a second earlier', () => {
  expect(batchDue(new Date('2026-03-09T03:59:59Z'), 4)).toBeNull();
  expect(batchDue(new Date('2026-03-09T04:00:00Z'), 4)).toBe('2026-03-09');
  expect(batchDue(new Date('2026-03-09T23:59:59Z'), 4)).toBe('2026-03-09');
  expect(batchDue(new Date('2026-03-10T00:00:00Z'), 4)).toBeNull();
  expect(batchDue(new Date('2026-03-10T00:00:00Z'), 0)).toBe('2026-03-10');
});

it('puts letters into every order equally often, and loses none', () => {
  const random = new SeededRandom('orders');
  const orders = new Map<string, number>();
  for (let round = 0; round < 6_000; round++) {
    const order = shuffled(['a', 'b', 'c'], (length) => random.bytes(length)).join('');
    orders.set(order, (orders.get(order) ?? 0) + 1);
  }
  expect([...orders.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
  for (const count of orders.values()) expect(Math.abs(count - 1_000)).toBeLessThan(150);
});
