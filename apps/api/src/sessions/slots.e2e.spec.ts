import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown, refusedPlaces, type CoachChoices, type RepChoices } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import type { SlotsDto } from './sessions.dto.ts';

const MONDAY = '2026-03-23T08:00:00Z';

let coaching: CoachingTown;
/** Somebody whose requests are all refused. */
let refused: Person;
beforeAll(async () => {
  coaching = await CoachingTown.build(MONDAY);
  refused = await coaching.rep({ answers: null });
});
beforeEach(() => {
  coaching.clock.moveTo(MONDAY);
});
afterAll(() => coaching.town.api.stop());

async function arrange(choices: { rep?: RepChoices; coach?: CoachChoices } = {}) {
  const pair = await coaching.pair(choices);
  const slots = async (from: string, days = 1) =>
    (await pair.rep.browser.get<SlotsDto>(`/v1/rep/slots?from=${from}&days=${days}`)).body;
  return { ...pair, slots, starts: async (from: string, days = 1) => startsOf(await slots(from, days)) };
}

/** The minutes at which slots start, without the seconds that are always zero. */
function startsOf({ slots }: SlotsDto): string[] {
  return slots.map(({ startsAt }) => startsAt.replace(':00.000Z', 'Z'));
}

it('shows the free slots of the rep’s coach, each with its end', async () => {
  const { slots } = await arrange();
  const shown = await slots('2026-03-24');
  expect(shown).toMatchObject({
    timeZone: 'Europe/Paris',
    coachTimeZone: 'Europe/Paris',
    durationMinutes: 50,
  });
  expect(shown.slots[0]).toEqual({
    startsAt: '2026-03-24T08:00:00.000Z',
    endsAt: '2026-03-24T08:50:00.000Z',
  });
  expect(startsOf(shown)).toEqual([
    '2026-03-24T08:00Z',
    '2026-03-24T08:30Z',
    '2026-03-24T09:00Z',
    '2026-03-24T09:30Z',
    '2026-03-24T10:00Z',
    '2026-03-24T13:00Z',
    '2026-03-24T13:30Z',
    '2026-03-24T14:00Z',
    '2026-03-24T14:30Z',
    '2026-03-24T15:00Z',
  ]);
});

const montreal: CoachChoices = {
  offered: {
    timeZone: 'America/Montreal',
    rules: [{ isoWeekday: 2, startMinute: 14 * 60, endMinute: 19 * 60 }],
    stepMinutes: 60,
  },
};

it('cuts the days where the rep’s own calendar does: Réunion is eight hours ahead of Montréal', async () => {
  const { slots } = await arrange({ rep: { timeZone: 'Indian/Reunion' }, coach: montreal });
  const tuesday = await slots('2026-03-24');
  expect(tuesday).toMatchObject({ timeZone: 'Indian/Reunion', coachTimeZone: 'America/Montreal' });
  expect(startsOf(tuesday)).toEqual(['2026-03-24T18:00Z', '2026-03-24T19:00Z']);
  expect(startsOf(await slots('2026-03-25'))).toEqual([
    '2026-03-24T20:00Z',
    '2026-03-24T21:00Z',
    '2026-03-24T22:00Z',
  ]);
});

it('shows the same moments to a rep in Paris, on one day', async () => {
  const { starts } = await arrange({ coach: montreal });
  expect(await starts('2026-03-24')).toEqual([
    '2026-03-24T18:00Z',
    '2026-03-24T19:00Z',
    '2026-03-24T20:00Z',
    '2026-03-24T21:00Z',
    '2026-03-24T22:00Z',
  ]);
});

it('keeps office hours on the wall when the clocks of Europe go forward', async () => {
  const { starts } = await arrange({ rep: { timeZone: 'Indian/Reunion' } });
  expect((await starts('2026-03-27'))[0]).toBe('2026-03-27T08:00Z');
  expect((await starts('2026-03-30'))[0]).toBe('2026-03-30T07:00Z');
});

it('offers no time that the clocks skip', async () => {
  const night = { rules: [{ isoWeekday: 7, startMinute: 60, endMinute: 5 * 60 }] };
  const { starts } = await arrange({ coach: { offered: night } });
  // One to five in the morning, of which the hour from two to three does not exist: three hours are left.
  expect(await starts('2026-03-29')).toEqual([
    '2026-03-29T00:00Z',
    '2026-03-29T00:30Z',
    '2026-03-29T01:00Z',
    '2026-03-29T01:30Z',
    '2026-03-29T02:00Z',
  ]);
});

const alwaysOpen: CoachChoices = {
  offered: {
    timeZone: 'UTC',
    rules: [1, 2, 3, 4, 5, 6, 7].map((isoWeekday) => ({ isoWeekday, startMinute: 0, endMinute: 1_440 })),
    stepMinutes: 60,
    bufferMinutes: 0,
  },
};

it('gives a rep in Montréal a day of twenty-three hours in spring', async () => {
  coaching.clock.moveTo('2026-03-02T08:00:00Z');
  const { starts } = await arrange({ rep: { timeZone: 'America/Montreal' }, coach: alwaysOpen });
  const sunday = await starts('2026-03-08');
  expect(sunday).toHaveLength(23);
  expect([sunday[0], sunday.at(-1)]).toEqual(['2026-03-08T05:00Z', '2026-03-09T03:00Z']);
  expect(await starts('2026-03-09')).toHaveLength(24);
});

it('gives a rep in Paris a day of twenty-five hours in autumn', async () => {
  coaching.clock.moveTo('2026-10-19T08:00:00Z');
  const { starts } = await arrange({ coach: alwaysOpen });
  expect(await starts('2026-10-25')).toHaveLength(25);
  expect(await starts('2026-10-25', 14)).toHaveLength(25 + 13 * 24);
});

it('offers nothing before the notice nor beyond the horizon', async () => {
  coaching.clock.moveTo('2026-03-23T08:00:01Z');
  const { starts } = await arrange({ coach: { offered: { windowDays: 2 } } });
  // A second ago, Tuesday at nine would still have been a day ahead.
  expect((await starts('2026-03-20', 14))[0]).toBe('2026-03-24T08:30Z');
  expect((await starts('2026-03-20', 14)).at(-1)).toBe('2026-03-24T15:00Z');
  expect(await starts('2026-03-20', 3)).toEqual([]);
  expect(await starts('2099-12-31', 14)).toEqual([]);
});

it('leaves out what others have booked, with the pauses around it, and says nothing of who', async () => {
  const { rep, coach, starts } = await arrange();
  const other = await coaching.rep({ answers: null });
  await coaching.match(other, coach, 2);
  const body = { startsAt: '2026-03-24T09:00:00Z', requestId: randomUUID() };
  expect((await other.browser.post('/v1/rep/sessions', body)).status).toBe(201);

  // The session, ten minutes of pause around it and ten that the next one brings along: the morning is full.
  expect((await starts('2026-03-24'))[0]).toBe('2026-03-24T13:00Z');
  expect((await rep.browser.get('/v1/rep/sessions')).body).toEqual({ sessions: [] });
});

it('asks for a coach first', async () => {
  const rep = await coaching.rep({ answers: null });
  const { status, body } = await rep.browser.get('/v1/rep/slots?from=2026-03-24&days=1');
  expect([status, body.code]).toEqual([409, 'no-match']);
});

it.each([
  ['', ['/from', '/days']],
  ['?from=2026-02-30&days=1', ['/from']],
  ['?from=2026-3-24&days=1', ['/from']],
  ['?from=9999-12-31&days=14', ['/from']],
  ['?from=0000-01-01&days=1', ['/from']],
  ['?from=2026-03-24T08:00:00Z&days=1', ['/from']],
  ['?from=2026-03-24&from=2026-03-25&days=1', ['/from']],
  ['?from=2026-03-24&days=0', ['/days']],
  ['?from=2026-03-24&days=15', ['/days']],
  ['?from=2026-03-24&days=1.5', ['/days']],
  ['?from=2026-03-24&days=', ['/days']],
  ['?from=2026-03-24&days=-1', ['/days']],
  ['?from=2026-03-24&days=1e1', ['/days']],
  ['?from=2026-03-24&days=1&days=2', ['/days']],
  ['?from=2026-03-24&days=1&zone=UTC', ['/zone']],
])('refuses the question «%s»', async (query, pointers) => {
  const answer = await refused.browser.get(`/v1/rep/slots${query}`);
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, pointers]);
});
