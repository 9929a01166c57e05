import { expect, it } from '@jest/globals';
import type { AvailabilityRule } from './schedule.ts';
import { mondayMorningCoach } from './schedule.fake.ts';
import { scheduleFaults } from './schedule-faults.ts';

const monday: AvailabilityRule = { isoWeekday: 1, startMinute: 540, endMinute: 720 };

/** Rows come from outside, so a test may hand in what the types forbid. */
function faultsWith(change: object): readonly object[] {
  return scheduleFaults({ ...mondayMorningCoach(), ...change });
}

it('finds nothing wrong with a usual week', () => {
  expect(faultsWith({})).toEqual([]);
});

it('accepts hours across midnight, a whole day, limits, dates and both kinds of override', () => {
  const change = {
    maxPerDay: 4,
    maxPerWeek: 10,
    rules: [
      { isoWeekday: 7, startMinute: 1_320, endMinute: 120, validFrom: '2026-01-01', validTo: '2026-01-01' },
      { isoWeekday: 2, startMinute: 0, endMinute: 1_440, validFrom: null, validTo: '2026-12-31' },
      { isoWeekday: 3, startMinute: 1_439, endMinute: 0, validFrom: '2026-12-31' },
    ],
    overrides: [
      { date: '2026-12-24', window: { startMinute: 540, endMinute: 600 } },
      { date: '2026-12-24', window: { startMinute: 660, endMinute: 720 } },
      { date: '2026-12-25', window: null },
    ],
  };
  expect(faultsWith(change)).toEqual([]);
});

it.each([
  [{ zone: 'Paris' }, '/zone', 'unknown_zone'],
  [{ stepMinutes: 4 }, '/stepMinutes', 'out_of_range'],
  [{ stepMinutes: 7.5 }, '/stepMinutes', 'out_of_range'],
  [{ stepMinutes: 25 }, '/stepMinutes', 'step_does_not_divide_day'],
  [{ durationMinutes: 0 }, '/durationMinutes', 'out_of_range'],
  [{ bufferBeforeMinutes: -1 }, '/bufferBeforeMinutes', 'out_of_range'],
  [{ bufferAfterMinutes: 241 }, '/bufferAfterMinutes', 'out_of_range'],
  [{ noticeMinutes: Number.NaN }, '/noticeMinutes', 'out_of_range'],
  [{ windowDays: 367 }, '/windowDays', 'out_of_range'],
  [{ maxPerDay: 0 }, '/maxPerDay', 'out_of_range'],
  [{ maxPerWeek: 1.5 }, '/maxPerWeek', 'out_of_range'],
  [{ rules: [{ ...monday, isoWeekday: 0 }] }, '/rules/0/isoWeekday', 'weekday_out_of_range'],
  [{ rules: [monday, { ...monday, startMinute: 1_440 }] }, '/rules/1/startMinute', 'minute_out_of_range'],
  [{ rules: [{ ...monday, endMinute: 1_441 }] }, '/rules/0/endMinute', 'minute_out_of_range'],
  [{ rules: [{ ...monday, endMinute: 540 }] }, '/rules/0', 'empty_window'],
  [{ rules: [{ ...monday, validFrom: '2026-02-30' }] }, '/rules/0/validFrom', 'invalid_date'],
  [{ rules: [{ ...monday, validTo: 'soon' }] }, '/rules/0/validTo', 'invalid_date'],
  [
    { rules: [{ ...monday, validFrom: '2026-02-02', validTo: '2026-02-01' }] },
    '/rules/0',
    'validity_reversed',
  ],
  [{ overrides: [{ date: '2026-00-01', window: null }] }, '/overrides/0/date', 'invalid_date'],
  [
    { overrides: [{ date: '2026-01-01', window: { startMinute: -1, endMinute: 60 } }] },
    '/overrides/0/window/startMinute',
    'minute_out_of_range',
  ],
  [
    {
      overrides: [
        { date: '2026-01-01', window: null },
        { date: '2026-01-01', window: { startMinute: 0, endMinute: 60 } },
      ],
    },
    '/overrides/1',
    'closed_and_open',
  ],
])('points at what is wrong with %j', (change, pointer, code) => {
  expect(faultsWith(change)).toEqual([{ pointer, code }]);
});

it('takes no more rules and overrides than a person can mean', () => {
  const rules = Array.from({ length: 101 }, () => monday);
  const overrides = Array.from({ length: 401 }, () => ({ date: '2026-01-01', window: null }));
  expect(faultsWith({ rules, overrides })).toEqual([
    { pointer: '/rules', code: 'too_many' },
    { pointer: '/overrides', code: 'too_many' },
  ]);
});
