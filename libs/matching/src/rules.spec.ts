import { expect, it } from '@jest/globals';
import { instant, later } from '@aparte/scheduling';
import { repWeek } from './half-hours.ts';
import { coach, rep, thursday } from './people.fake.ts';
import { sift, slotWithinMs, type Sifted } from './rules.ts';
import type { Answers } from './answers.ts';
import type { AvailableCoach } from './people.ts';

function siftFor(candidate: AvailableCoach, change: Partial<Answers> = {}): Sifted {
  const seeking = rep(change);
  return sift(seeking, repWeek(seeking.answers.freeBands, seeking.zone, thursday), candidate, thursday);
}

it('lets a coach through who fits, and says when the two could meet', () => {
  expect(siftFor(coach())).toEqual({
    obstacle: null,
    times: { sharedHalfHours: 20, firstSlotAt: instant('2026-10-05T10:30:00Z') },
  });
});

it.each([
  ['a coach who pauses', coach({ isActive: false }), 'not_active'],
  ['a coach who speaks only English', coach({}, { languages: ['en'] }), 'language'],
  ['a coach without room', coach({ activeReps: 5 }), 'full'],
  ['a coach who opened no place at all', coach({ mostReps: 0 }), 'full'],
  ['a coach with a tie to the firm', coach({ tiedOrganisationIds: ['other', 'nordlys'] }), 'conflict_org'],
  [
    'a coach who is never open at midday',
    coach({ availability: { ...coach().availability, rules: [] } }),
    'no_overlap',
  ],
  ['a coach without a free slot', coach({ freeSlotStarts: [] }), 'no_slot_14d'],
  [
    'a coach free at other hours only',
    coach({ freeSlotStarts: [instant('2026-10-05T07:00:00Z')] }),
    'no_slot_14d',
  ],
  [
    'a coach free in three weeks only',
    coach({ freeSlotStarts: [instant('2026-10-22T10:30:00Z')] }),
    'no_slot_14d',
  ],
  [
    'a coach whose slots are past',
    coach({ freeSlotStarts: [instant('2026-09-30T10:30:00Z')] }),
    'no_slot_14d',
  ],
])('leaves out %s', (_who, candidate, obstacle) => {
  expect(siftFor(candidate)).toEqual({ obstacle, times: null });
});

it('rules out a coach who never sold only for a rep to whom that is essential', () => {
  const neverSold = coach({}, { hasSold: false });
  expect(siftFor(neverSold, { salesBackground: 'essential' }).obstacle).toBe('sales_background');
  expect(siftFor(coach(), { salesBackground: 'essential' }).obstacle).toBeNull();
  for (const salesBackground of ['useful', 'indifferent', null] as const) {
    expect(siftFor(neverSold, { salesBackground }).obstacle).toBeNull();
  }
});

it('proposes coaches of either language to a rep who speaks both', () => {
  expect(siftFor(coach({}, { languages: ['en'] }), { language: 'both' }).obstacle).toBeNull();
  expect(siftFor(coach({}, { languages: ['fr'] }), { language: 'both' }).obstacle).toBeNull();
});

it('finds the soonest slot in whatever order the slots come', () => {
  const soonest = instant('2026-10-02T10:00:00Z');
  const freeSlotStarts = ['2026-10-06T10:00:00Z', '2026-10-02T10:00:00Z', '2026-10-05T10:30:00Z'].map(
    instant,
  );
  expect(siftFor(coach({ freeSlotStarts })).times?.firstSlotAt).toBe(soonest);
});

it('still takes a slot on the last moment of the fourteen days', () => {
  const at = instant('2026-10-01T10:30:00Z');
  const seeking = rep();
  const week = repWeek(seeking.answers.freeBands, seeking.zone, thursday);
  const lastNow = later(at, -slotWithinMs);
  expect(sift(seeking, week, coach({ freeSlotStarts: [at] }), lastNow).obstacle).toBeNull();
  expect(sift(seeking, week, coach({ freeSlotStarts: [at] }), later(lastNow, -1)).obstacle).toBe(
    'no_slot_14d',
  );
});
