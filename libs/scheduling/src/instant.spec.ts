import { expect, it } from '@jest/globals';
import { instant, later } from './instant.ts';

it.each([
  ['2026-10-05T09:30:00Z', 1_791_192_600_000],
  ['2026-10-05T11:30:00+02:00', 1_791_192_600_000],
  ['2026-10-05T11:30:00+0200', 1_791_192_600_000],
])('reads %s', (text, milliseconds) => {
  expect(instant(text)).toBe(milliseconds);
});

it('reads a Date and a number', () => {
  expect(instant(new Date(5))).toBe(instant(5));
});

it('refuses a text without an offset, which would mean another moment on every machine', () => {
  expect(() => instant('2026-10-05T09:30:00')).toThrow('must end in Z');
});

it.each(['not a timeZ', Number.NaN, new Date('?')])('refuses %p', (value) => {
  expect(() => instant(value)).toThrow('Not an instant');
});

it('goes back in time by a negative length', () => {
  expect(later(instant(100), -40)).toBe(60);
});
