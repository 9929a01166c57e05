import { expect, it } from '@jest/globals';
import { ProblemError } from '../../http/problem-error.ts';
import { nextFreeOf } from './next-free.ts';

it('reads the times offered instead', () => {
  const error = new ProblemError({ status: 409, code: 'slot-taken', nextFree: ['2026-03-09T10:00:00Z', 7] });
  expect(nextFreeOf(error)).toEqual(['2026-03-09T10:00:00Z']);
});

it('is not fooled by another failure', () => {
  expect(nextFreeOf(new ProblemError({ status: 409, code: 'no-match' }))).toBe(null);
  expect(nextFreeOf(new Error('x'))).toBe(null);
});

it('takes a refusal without times for no times', () => {
  expect(nextFreeOf(new ProblemError({ status: 422, code: 'slot-not-offered' }))).toEqual([]);
});
