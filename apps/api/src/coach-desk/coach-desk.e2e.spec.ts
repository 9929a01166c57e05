import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown, refusedPlaces } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import type { CoachRepsDto, CoachWeekDto } from './coach-desk.dto.ts';

const MONDAY = '2026-03-23T08:00:00Z';

let coaching: CoachingTown;
/** Somebody whose requests are all refused. */
let refused: Person;
beforeAll(async () => {
  coaching = await CoachingTown.build(MONDAY);
  refused = await coaching.town.coach();
});
beforeEach(() => {
  coaching.clock.moveTo(MONDAY);
});
afterAll(() => coaching.town.api.stop());

/** Ana with two reps: Inès in Réunion, Karim in Paris. */
async function arrange() {
  const coach = await coaching.coach({ name: 'Ana' });
  const ines = await coaching.rep({ name: 'Inès', timeZone: 'Indian/Reunion', answers: null });
  const karim = await coaching.rep({ name: 'Karim', answers: null });
  const spaces = [await coaching.match(ines, coach, 1), await coaching.match(karim, coach, 2)];
  return { coach, ines, karim, spaces };
}

async function book(rep: Person, startsAt: string): Promise<string> {
  const { body } = await rep.browser.post<{ id: string }>('/v1/rep/sessions', {
    startsAt,
    requestId: randomUUID(),
  });
  return body.id;
}

async function weekOf(coach: Person, day: string): Promise<CoachWeekDto> {
  return (await coach.browser.get<CoachWeekDto>(`/v1/coach/week?from=${day}`)).body;
}

it('shows a week from Monday on, whichever of its days is asked for', async () => {
  const { coach } = await arrange();
  const days = ['2026-03-23', '2026-03-26', '2026-03-29'];
  for (const day of days) expect(await weekOf(coach, day)).toMatchObject({ from: '2026-03-23' });
  expect(await weekOf(coach, '2026-03-30')).toMatchObject({ from: '2026-03-30' });
});

it('shows who comes when, with the name and the clock of each', async () => {
  const { coach, ines, karim } = await arrange();
  const second = await book(karim, '2026-03-26T13:00:00Z');
  const first = await book(ines, '2026-03-25T08:00:00Z');
  await book(ines, '2026-04-01T07:00:00Z');

  const week = await weekOf(coach, '2026-03-25');
  expect(week.timeZone).toBe('Europe/Paris');
  expect(week.sessions).toEqual([
    {
      id: first,
      startsAt: '2026-03-25T08:00:00.000Z',
      endsAt: '2026-03-25T08:50:00.000Z',
      state: 'booked',
      repName: 'Inès',
      repTimeZone: 'Indian/Reunion',
    },
    {
      id: second,
      startsAt: '2026-03-26T13:00:00.000Z',
      endsAt: '2026-03-26T13:50:00.000Z',
      state: 'booked',
      repName: 'Karim',
      repTimeZone: 'Europe/Paris',
    },
  ]);
});

it('keeps showing a session that was cancelled, as such', async () => {
  const { coach, ines } = await arrange();
  const id = await book(ines, '2026-03-25T08:00:00Z');
  await ines.browser.post(`/v1/rep/sessions/${id}/cancellation`);
  expect((await weekOf(coach, '2026-03-25')).sessions).toMatchObject([{ id, state: 'cancelled' }]);
});

it('shows the open hours whatever is booked, an hour earlier in UTC once the clocks have changed', async () => {
  const { coach, ines } = await arrange();
  await book(ines, '2026-03-25T08:00:00Z');
  const { availability } = await weekOf(coach, '2026-03-25');
  expect(availability).toHaveLength(10);
  expect(availability.slice(0, 2)).toEqual([
    { startsAt: '2026-03-23T08:00:00.000Z', endsAt: '2026-03-23T11:00:00.000Z' },
    { startsAt: '2026-03-23T13:00:00.000Z', endsAt: '2026-03-23T16:00:00.000Z' },
  ]);
  expect((await weekOf(coach, '2026-03-30')).availability[0]).toEqual({
    startsAt: '2026-03-30T07:00:00.000Z',
    endsAt: '2026-03-30T10:00:00.000Z',
  });
});

it('shows nobody else’s week', async () => {
  const { ines } = await arrange();
  await book(ines, '2026-03-25T08:00:00Z');
  const other = await coaching.coach();
  expect((await weekOf(other, '2026-03-25')).sessions).toEqual([]);
});

it.each([
  ['', ['/from']],
  ['?from=2026-02-29', ['/from']],
  ['?from=9999-12-31', ['/from']],
  ['?from=yesterday', ['/from']],
  ['?from=2026-03-23&coach=1', ['/coach']],
])('refuses the week «%s»', async (query, pointers) => {
  const answer = await refused.browser.get(`/v1/coach/week${query}`);
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, pointers]);
});

it('lists the reps by name, with their space, the day they came and their next session', async () => {
  const { coach, ines, karim, spaces } = await arrange();
  await book(karim, '2026-03-27T08:00:00Z');
  await book(karim, '2026-03-25T08:00:00Z');
  const given = await book(karim, '2026-03-24T13:00:00Z');
  await karim.browser.post(`/v1/rep/sessions/${given}/cancellation`);

  const { body } = await coach.browser.get<CoachRepsDto>('/v1/coach/reps');
  expect(body.reps).toEqual([
    { repId: ines.id, displayName: 'Inès', spaceId: spaces[0], since: '2026-03-20', nextSessionAt: null },
    {
      repId: karim.id,
      displayName: 'Karim',
      spaceId: spaces[1],
      since: '2026-03-20',
      nextSessionAt: '2026-03-25T08:00:00.000Z',
    },
  ]);
});

it('counts a session as next until it has ended', async () => {
  const { coach, ines } = await arrange();
  await book(ines, '2026-03-25T08:00:00Z');
  const nextAt = async () => {
    const { body } = await coach.browser.get<CoachRepsDto>('/v1/coach/reps');
    return body.reps.find(({ repId }) => repId === ines.id)?.nextSessionAt;
  };
  coaching.clock.moveTo('2026-03-25T08:49:59Z');
  expect(await nextAt()).toBe('2026-03-25T08:00:00.000Z');
  coaching.clock.moveTo('2026-03-25T08:50:00Z');
  expect(await nextAt()).toBeNull();
});

it('forgets a rep whose match was closed', async () => {
  const { coach, ines } = await arrange();
  await coaching.town.rows("UPDATE matching.match SET state = 'closed' WHERE rep_id = $1", [ines.id]);
  const { body } = await coach.browser.get<CoachRepsDto>('/v1/coach/reps');
  expect(body.reps.map(({ displayName }) => displayName)).toEqual(['Karim']);
});

it('is closed to reps', async () => {
  const { ines } = await arrange();
  for (const path of ['/v1/coach/reps', '/v1/coach/week?from=2026-03-23']) {
    expect((await ines.browser.get(path)).body.code).toBe('not-found');
  }
});
