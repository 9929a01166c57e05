import { expect, it } from '@jest/globals';
import { instant } from './instant.ts';
import { weekOf } from './week.ts';
import { zoneId } from './zone.ts';

const hours = 3_600_000;

it('gives the coach in Réunion another week than the one in Montréal at the same moment', () => {
  const moment = instant('2026-10-04T21:00:00Z');
  expect(weekOf(moment, zoneId('Indian/Reunion')).monday).toBe('2026-10-05');
  expect(weekOf(moment, zoneId('America/Montreal')).monday).toBe('2026-09-28');
});

it('lays seven days end to end from one Monday midnight to the next', () => {
  const week = weekOf(instant('2026-10-07T12:00:00Z'), zoneId('Europe/Paris'));
  expect(week.days.map(({ isoWeekday }) => isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(week.days.map(({ date }) => date).slice(-1)).toEqual(['2026-10-11']);
  week.days.forEach((day, index) => {
    expect(day.endsAt).toBe(week.days[index + 1]?.startsAt ?? week.endsAt);
  });
  expect(week.startsAt).toBe(instant('2026-10-04T22:00:00Z'));
});

it('gives the Sunday on which the clocks go back 25 hours', () => {
  const week = weekOf(instant('2026-10-25T12:00:00Z'), zoneId('Europe/Paris'));
  const sunday = week.days[6]!;
  expect(sunday.endsAt - sunday.startsAt).toBe(25 * hours);
});

it.each([
  ['2026-12-31T12:00:00Z', 2026, 53],
  ['2027-01-03T12:00:00Z', 2026, 53],
  ['2027-01-04T12:00:00Z', 2027, 1],
  ['2024-12-30T12:00:00Z', 2025, 1],
])('numbers the week of %s as ISO 8601 does', (moment, isoYear, isoWeek) => {
  expect(weekOf(instant(moment), zoneId('UTC'))).toMatchObject({ isoYear, isoWeek });
});
