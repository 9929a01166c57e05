import { expect, it } from '@jest/globals';
import { encode } from 'uqr';
import { safetyCode } from './safety-code.ts';

const number = Array.from({ length: 12 }, (_, index) => String(10_000 + index)).join(' ');

it('says the same on both screens and something else for any other number', () => {
  expect(safetyCode(number)).toBe(`APARTE 1 ${number}`);
  const [one, again, other] = [number, number, number.replace('10000', '10001')].map((each) =>
    JSON.stringify(encode(safetyCode(each)).data),
  );
  expect(again).toBe(one);
  expect(other).not.toBe(one);
});

it('fits into a code that a phone reads from a screen', () => {
  expect(encode(safetyCode(number), { ecc: 'M' }).size).toBeLessThanOrEqual(41);
});
