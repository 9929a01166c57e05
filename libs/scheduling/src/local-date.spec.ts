import { expect, it } from '@jest/globals';
import { addDays, dayNumber, isLocalDate, isoWeekdayOf, localDate, mondayOf } from './local-date.ts';

it.each(['2026-02-29', '2026-13-01', '2026-1-01', '2026-01-01T00:00', '', '99999-01-01'])(
  'finds no day in %p',
  (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow('Not a calendar date');
  },
);

it('steps over the end of a leap February', () => {
  expect(addDays(localDate('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(localDate('2028-03-01'), -2)).toBe('2028-02-28');
});

it.each([
  ['1969-12-29', 1],
  ['1970-01-01', 4],
  ['2026-10-05', 1],
  ['2026-10-11', 7],
])('says that %s is weekday %i', (text, weekday) => {
  expect(isoWeekdayOf(localDate(text))).toBe(weekday);
});

it('finds the Monday of a Sunday six days before', () => {
  expect(mondayOf(dayNumber(localDate('2026-10-11')))).toBe(dayNumber(localDate('2026-10-05')));
});
