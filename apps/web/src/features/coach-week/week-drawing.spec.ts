import { expect, it } from '@jest/globals';
import type { CoachWeek } from '../../member/api/coach.types.ts';
import { drawWeek } from './week-drawing.ts';

const session = (startsAt: string, endsAt: string, state: 'booked' | 'cancelled' = 'booked') => ({
  id: startsAt,
  startsAt,
  endsAt,
  state,
  repName: 'Camille',
  repTimeZone: 'Europe/Paris',
});
const week = (more: Partial<CoachWeek>): CoachWeek => ({
  timeZone: 'Europe/Paris',
  from: '2026-03-09',
  sessions: [],
  availability: [],
  ...more,
});

it('draws seven days of usual hours when nothing happens', () => {
  const { firstHour, lastHour, days } = drawWeek(week({}));
  expect([firstHour, lastHour]).toEqual([8, 19]);
  expect(days.map(({ day }) => day)).toEqual([
    '2026-03-09',
    '2026-03-10',
    '2026-03-11',
    '2026-03-12',
    '2026-03-13',
    '2026-03-14',
    '2026-03-15',
  ]);
});

it('places a session to scale on the clock of the coach', () => {
  const { days } = drawWeek(week({ sessions: [session('2026-03-10T12:30:00Z', '2026-03-10T13:36:00Z')] }));
  const [placed] = days[1]?.sessions ?? [];
  expect(placed?.top).toBeCloseTo(50);
  expect(placed?.height).toBeCloseTo(10);
});

it('makes room for early and late hours', () => {
  const early = session('2026-03-10T05:30:00Z', '2026-03-10T06:20:00Z');
  const late = session('2026-03-10T19:00:00Z', '2026-03-10T19:50:00Z');
  const { firstHour, lastHour } = drawWeek(week({ sessions: [early, late] }));
  expect([firstHour, lastHour]).toEqual([6, 21]);
});

it('cuts at midnight what runs past it, and only there', () => {
  const { days } = drawWeek(
    week({
      availability: [
        { startsAt: '2026-03-10T22:00:00Z', endsAt: '2026-03-11T00:00:00Z' },
        { startsAt: '2026-03-12T20:00:00Z', endsAt: '2026-03-12T23:00:00Z' },
      ],
    }),
  );
  // In Paris the first stretch runs from 23:00 to 1:00, the second ends at midnight.
  expect(days.map(({ open }) => open.length)).toEqual([0, 1, 1, 1, 0, 0, 0]);
});

it('does not draw what was cancelled', () => {
  const { days } = drawWeek(
    week({ sessions: [session('2026-03-10T12:30:00Z', '2026-03-10T13:20:00Z', 'cancelled')] }),
  );
  expect(days.flatMap(({ sessions }) => sessions)).toEqual([]);
});
