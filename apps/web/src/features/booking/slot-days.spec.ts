import { expect, it } from '@jest/globals';
import { groupByDay, handySlots } from './slot-days.ts';

const slot = (startsAt: string) => ({ startsAt, endsAt: startsAt });

it('groups by the day and the hour of whoever books, not of the coach', () => {
  const days = groupByDay([slot('2026-03-09T21:30:00Z')], 'Indian/Reunion');
  expect(days).toEqual([
    { day: '2026-03-10', parts: [{ part: 'early', slots: [slot('2026-03-09T21:30:00Z')] }] },
  ]);
});

it('keeps days and parts in the order of time, whatever the order they came in', () => {
  const days = groupByDay(
    ['2026-03-10T17:00:00Z', '2026-03-09T11:00:00Z', '2026-03-10T07:00:00Z', '2026-03-10T08:30:00Z'].map(
      slot,
    ),
    'Europe/Paris',
  );
  expect(days.map(({ day, parts }) => [day, parts.map(({ part, slots }) => [part, slots.length])])).toEqual([
    ['2026-03-09', [['midday', 1]]],
    [
      '2026-03-10',
      [
        ['early', 1],
        ['morning', 1],
        ['evening', 1],
      ],
    ],
  ]);
});

it('proposes one time before nine, one at lunch and one in the evening', () => {
  const handy = handySlots(
    [
      '2026-03-09T09:00:00Z',
      '2026-03-09T12:00:00Z',
      '2026-03-10T07:30:00Z',
      '2026-03-10T12:00:00Z',
      '2026-03-11T18:00:00Z',
    ].map(slot),
    'Europe/Paris',
  );
  expect(handy.map(({ startsAt }) => startsAt)).toEqual([
    '2026-03-09T12:00:00Z',
    '2026-03-10T07:30:00Z',
    '2026-03-11T18:00:00Z',
  ]);
});

it('calls nothing handy that is at night for whoever books', () => {
  const atNight = ['2026-03-09T08:00:00Z', '2026-03-10T02:00:00Z'].map(slot);
  expect(handySlots(atNight, 'America/Toronto')).toEqual([]);
});

it('proposes nothing handy when there is nothing', () => {
  expect(handySlots([slot('2026-03-09T09:00:00Z')], 'Europe/Paris')).toEqual([]);
});
