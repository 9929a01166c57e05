import { expect, it } from '@jest/globals';
import { isCodeDue } from './code-age.rules.ts';

const madeOn = '2026-01-01';

it.each([
  ['on the day it was made', '2026-01-01', false],
  ['after ninety days', '2026-04-01', false],
  ['after ninety-one days', '2026-04-02', true],
])('offers another code or not %s', (_, today, expected) => {
  expect(isCodeDue({ madeOn, putOffOn: null }, today)).toBe(expected);
});

it.each([
  ['on the same day', '2026-06-01', false],
  ['twenty-nine days later', '2026-06-30', false],
  ['thirty days later', '2026-07-01', true],
])('is quiet once put off, %s', (_, today, expected) => {
  expect(isCodeDue({ madeOn, putOffOn: '2026-06-01' }, today)).toBe(expected);
});
