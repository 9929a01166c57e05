import { expect, it } from '@jest/globals';
import type { RepSession } from '../../member/api/rep.types.ts';
import { sortSessions } from './sessions-order.ts';

const session = (id: string, startsAt: string, state: RepSession['state'] = 'booked'): RepSession => ({
  id,
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 3_000_000).toISOString(),
  state,
  coachName: 'Léa',
  cancelFreeUntil: startsAt,
});
const now = Date.parse('2026-03-09T10:00:00Z');

it('puts what is to come first, soonest on top, and a session that is running with it', () => {
  const { upcoming, past } = sortSessions(
    [
      session('c', '2026-03-11T10:00:00Z'),
      session('a', '2026-03-09T09:30:00Z'),
      session('b', '2026-03-10T10:00:00Z'),
    ],
    now,
  );
  expect(upcoming.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(past).toEqual([]);
});

it('puts what is over or cancelled last, latest on top', () => {
  const { upcoming, past } = sortSessions(
    [
      session('old', '2026-03-01T10:00:00Z'),
      session('older', '2026-02-01T10:00:00Z'),
      session('gone', '2026-03-12T10:00:00Z', 'cancelled'),
    ],
    now,
  );
  expect(upcoming).toEqual([]);
  expect(past.map(({ id }) => id)).toEqual(['gone', 'old', 'older']);
});
