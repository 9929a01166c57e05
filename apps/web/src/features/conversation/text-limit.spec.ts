import { expect, it } from '@jest/globals';
import { measureText, mostTextBytes } from './text-limit.ts';

const room = mostTextBytes - '{"t":""}'.length;

it('takes a text up to the very last byte', () => {
  expect(measureText('a'.repeat(room)).isTooLong).toBe(false);
  expect(measureText('a'.repeat(room + 1)).isTooLong).toBe(true);
});

it('counts as the sealing does: accents take two bytes, line breaks too', () => {
  expect(measureText('é'.repeat(room / 2)).isTooLong).toBe(false);
  expect(measureText('\n'.repeat(room / 2 + 1)).isTooLong).toBe(true);
});

it('says nothing about room while there is plenty', () => {
  expect(measureText('Bonjour').left).toBe(null);
  expect(measureText('a'.repeat(room - 10)).left).toBe(10);
});
