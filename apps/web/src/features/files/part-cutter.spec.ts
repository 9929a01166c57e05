import { expect, it } from '@jest/globals';
import { PartCutter } from './part-cutter.ts';

it('cuts what comes into parts of one length and a rest', () => {
  const cutter = new PartCutter(4);
  const take = (...bytes: number[]) => cutter.take(Uint8Array.from(bytes)).map((part) => [...part]);
  expect(take(1, 2, 3)).toEqual([]);
  expect(take(4, 5)).toEqual([[1, 2, 3, 4]]);
  expect(take(6, 7, 8, 9, 10, 11, 12)).toEqual([
    [5, 6, 7, 8],
    [9, 10, 11, 12],
  ]);
  expect([...cutter.rest()]).toEqual([]);
  take(1);
  expect([...cutter.rest()]).toEqual([1]);
});
