import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { CoachingTown, type CoachChoices, type RepChoices } from '../coaching-town.fake.ts';
import type { ProposalsDto } from './proposals.dto.ts';

const PATH = '/v1/rep/proposals';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
beforeEach(() => coaching.emptyBench());
afterAll(() => coaching.town.api.stop());

/** A rep, the coaches there are, and the names that are proposed. */
async function arrange(coaches: CoachChoices[], choices: RepChoices = {}) {
  const bench = [];
  for (const coach of coaches) bench.push(await coaching.coach(coach));
  const rep = await coaching.rep(choices);
  const propose = async () => (await rep.browser.get<ProposalsDto>(PATH)).body.coaches;
  return {
    rep,
    bench,
    propose,
    names: async () => (await propose()).map(({ displayName }) => displayName).sort(),
  };
}

it('proposes nobody where there is no coach yet', async () => {
  const { names } = await arrange([]);
  expect(await names()).toEqual([]);
});

it('proposes three coaches, and says of each what a card needs', async () => {
  const { propose, bench } = await arrange([
    { name: 'Ana' },
    { name: 'Bruno' },
    { name: 'Chloé' },
    { name: 'Dan' },
  ]);
  const coaches = await propose();
  expect(coaches).toHaveLength(3);
  expect(new Set(coaches.map(({ coachId }) => coachId)).size).toBe(3);

  const [card] = coaches;
  const coach = bench.find(({ id }) => id === card?.coachId);
  expect(card).toEqual({
    coachId: coach?.id,
    displayName: coach?.enrolment.account.displayName,
    headline: { fr: 'Douze ans de terrain', en: 'Twelve years in the field' },
    bio: { fr: 'J’ai vendu.\nPuis j’ai écouté.', en: 'I sold.\nThen I listened.' },
    languages: ['fr', 'en'],
    topics: ['prospecting', 'confidence'],
    timeZone: 'Europe/Paris',
    reasons: [
      { code: 'topics', facts: { shared: ['prospecting', 'confidence'], asked: 2 } },
      {
        code: 'style',
        facts: {
          sliders: ['asks-or-suggests', 'gentle-or-direct', 'framed-or-free'],
          pace: 'weekly',
          channel: 'video',
          comforts: ['talk'],
        },
      },
      {
        code: 'craft',
        facts: {
          role: 'field',
          cycle: 'weeks',
          customers: ['small-business'],
          seniority: '1-to-3',
          hasSold: true,
        },
      },
    ],
    difference: null,
    nextFreeAt: '2026-03-24T08:00:00.000Z',
  });
});

it('proposes fewer when fewer suit, and none when none do', async () => {
  const { names } = await arrange([{ name: 'Ana' }, { name: 'Bruno', attributes: { languages: ['en'] } }]);
  expect(await names()).toEqual(['Ana']);
  await coaching.emptyBench();
  expect(await names()).toEqual([]);
});

it.each<[string, CoachChoices]>([
  ['is paused', { state: 'paused' }],
  ['speaks another language', { attributes: { languages: ['en'] } }],
  ['never sold, when that is essential', { attributes: { hasSold: false } }],
  [
    'is open at other hours only',
    { offered: { rules: [{ isoWeekday: 6, startMinute: 540, endMinute: 720 }] } },
  ],
  ['has no free slot within a fortnight', { offered: { noticeHours: 168, windowDays: 7 } }],
])('never proposes a coach who %s', async (_, choices) => {
  const { names } = await arrange([{ name: 'Ana' }, { name: 'Bruno', ...choices }], {
    answers: { salesBackground: 'essential' },
  });
  expect(await names()).toEqual(['Ana']);
});

it('never proposes a coach who is full', async () => {
  const { names, bench } = await arrange([{ name: 'Ana' }, { name: 'Bruno', capacity: 1 }]);
  expect(await names()).toEqual(['Ana', 'Bruno']);
  const other = await coaching.rep({ answers: null });
  if (bench[1]) await coaching.match(other, bench[1]);
  expect(await names()).toEqual(['Ana']);
});

it('counts what others have booked when it says when a coach is free', async () => {
  const { propose, bench } = await arrange([{}]);
  const other = await coaching.rep({ answers: null });
  if (bench[0]) await coaching.match(other, bench[0]);
  const booked = await other.browser.post('/v1/rep/sessions', {
    startsAt: '2026-03-24T08:00:00Z',
    requestId: '6b1f0b3e-37c1-4c8e-9a57-0d5f3c8a1e01',
  });
  expect(booked.status).toBe(201);
  expect((await propose())[0]?.nextFreeAt).toBe('2026-03-24T09:30:00.000Z');
});

it('reads the free hours of a rep on the rep’s own clock', async () => {
  const { propose } = await arrange([{}], {
    timeZone: 'Indian/Reunion',
    answers: { freeBands: ['late-day'] },
  });
  // Five in the afternoon in Réunion is two in the afternoon in Paris.
  expect((await propose())[0]?.nextFreeAt).toBe('2026-03-24T13:00:00.000Z');
});

it('stays the same for a rep who looks again', async () => {
  const { rep } = await arrange(Array.from({ length: 5 }, () => ({})));
  const first = await rep.browser.get(PATH);
  expect((await rep.browser.get(PATH)).text).toBe(first.text);
});

it('tells nothing of score, load or capacity', async () => {
  const { rep } = await arrange([{ capacity: 7 }]);
  const { text } = await rep.browser.get(PATH);
  for (const word of ['score', 'parts', 'capacity', 'room', 'activeReps', 'mostReps'])
    expect(text).not.toContain(word);
});

it('asks for the questionnaire first', async () => {
  const { rep } = await arrange([{}], { answers: null });
  const { status, body } = await rep.browser.get(PATH);
  expect([status, body.code]).toEqual([409, 'questionnaire-missing']);
});
