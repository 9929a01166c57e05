import { expect, it } from '@jest/globals';
import { isVisibleText } from './visible-text.ts';

it('counts characters as people and the database do', () => {
  expect(isVisibleText('🎈'.repeat(80), { atMost: 80 })).toBe(true);
  expect(isVisibleText('🎈'.repeat(81), { atMost: 80 })).toBe(false);
});

it.each(['', ' ', '\n', 'a\u0000b', 'a\tb', 'line\u2028line', 'half \ud83c'])(
  'refuses %j as a name',
  (text) => {
    expect(isVisibleText(text, { atMost: 80 })).toBe(false);
  },
);

it('lets several lines through where they belong, and still no control characters', () => {
  const rule = { atMost: 80, severalLines: true, optional: true };
  expect(isVisibleText('one\ntwo', rule)).toBe(true);
  expect(isVisibleText('', rule)).toBe(true);
  expect(isVisibleText('one\rtwo', rule)).toBe(false);
  expect(isVisibleText('bell\u0007', rule)).toBe(false);
});
