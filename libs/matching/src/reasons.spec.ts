import { expect, it } from '@jest/globals';
import { instant } from '@aparte/scheduling';
import type { Answers } from './answers.ts';
import type { CoachProfile } from './coach-profile.ts';
import { answers, profile } from './people.fake.ts';
import { differenceFor, reasonsFor, type Reason } from './reasons.ts';
import type { PartPoints } from './score.ts';

const times = { sharedHalfHours: 9, firstSlotAt: instant('2026-10-05T10:30:00Z') };
const allParts: PartPoints = { topics: 350, style: 200, craft: 150, hours: 110, soonest: 90, room: 100 };

function reasons(
  parts: Partial<PartPoints>,
  answer: Partial<Answers> = {},
  change: Partial<CoachProfile> = {},
): readonly Reason[] {
  return reasonsFor({ ...allParts, ...parts }, answers(answer), profile(change), times);
}

it('tells the three largest parts with their facts', () => {
  expect(reasons({})).toEqual([
    { code: 'topics', shared: ['prospecting', 'confidence'], asked: 2 },
    {
      code: 'style',
      sliders: ['asks-or-suggests', 'gentle-or-direct', 'framed-or-free'],
      pace: 'weekly',
      channel: 'video',
      comforts: ['talk', 'move'],
    },
    {
      code: 'craft',
      role: 'field',
      cycle: 'months',
      customers: ['small-business'],
      seniority: '1-to-3',
      hasSold: true,
    },
  ]);
});

it('tells the hours and the soonest slot when they weigh more', () => {
  expect(reasons({ topics: 0, style: 20, craft: 0 })).toEqual([
    { code: 'hours', minutesPerWeek: 270 },
    { code: 'soonest', startsAt: times.firstSlotAt },
    expect.objectContaining({ code: 'style' }),
  ]);
});

it('never tells how much room a coach has left', () => {
  const parts = { topics: 0, style: 0, craft: 0, hours: 0, soonest: 0 };
  expect(reasons(parts)).toEqual([]);
});

it('passes over a part that has points but no fact, since the rep skipped its questions', () => {
  const skipped = {
    style: null,
    pace: null,
    channel: null,
    comforts: [],
    role: null,
    cycle: null,
    customers: [],
    seniority: null,
    salesBackground: null,
  };
  expect(reasons({}, skipped).map(({ code }) => code)).toEqual(['topics', 'hours', 'soonest']);
});

it('says only what is shared', () => {
  const far = { 'asks-or-suggests': 2, 'gentle-or-direct': 1, 'framed-or-free': 1 };
  const told = reasons(
    { topics: 175 },
    { pace: 'fortnightly', channel: 'phone' },
    {
      topics: ['confidence'],
      style: far,
      comforts: ['move'],
      roles: [],
      cycles: [],
      seniorities: [],
      hasSold: false,
    },
  );
  expect(told).toEqual([
    { code: 'style', sliders: ['framed-or-free'], pace: null, channel: null, comforts: ['move'] },
    { code: 'topics', shared: ['confidence'], asked: 2 },
    {
      code: 'craft',
      role: null,
      cycle: null,
      customers: ['small-business'],
      seniority: null,
      hasSold: false,
    },
  ]);
});

it.each([
  [
    {
      role: 'store' as const,
      cycle: null,
      customers: [],
      seniority: null,
      salesBackground: 'essential' as const,
    },
    true,
  ],
  [
    {
      role: 'field' as const,
      cycle: null,
      customers: [],
      seniority: null,
      salesBackground: 'indifferent' as const,
    },
    false,
  ],
])('mentions that the coach has sold only to a rep who cares: %j', (answer, hasSold) => {
  expect(reasons({ craft: 400 }, answer)[0]).toMatchObject({ code: 'craft', hasSold });
});

it('names the slider on which the two differ most', () => {
  const style = { 'asks-or-suggests': 0, 'gentle-or-direct': 2, 'framed-or-free': 2 };
  expect(differenceFor(answers(), profile({ style }))).toEqual({
    code: 'style',
    slider: 'gentle-or-direct',
    rep: -1,
    coach: 2,
  });
});

it('else names a topic that the rep did not ask for, else nothing', () => {
  const wide = profile({ topics: ['prospecting', 'confidence', 'energy'] });
  expect(differenceFor(answers(), wide)).toEqual({ code: 'topic', topic: 'energy' });
  expect(differenceFor(answers({ style: null }), wide)).toEqual({ code: 'topic', topic: 'energy' });
  expect(differenceFor(answers(), profile())).toBeNull();
});
