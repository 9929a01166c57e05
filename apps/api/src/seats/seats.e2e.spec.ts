import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown, drawSpaceId } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import type { RepSeatDto } from './seats.dto.ts';

const MONDAY = '2026-03-23T08:00:00Z';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build(MONDAY);
});
beforeEach(() => {
  coaching.clock.moveTo(MONDAY);
});
afterAll(() => coaching.town.api.stop());

const seatOf = async (rep: Person) => (await rep.browser.get<RepSeatDto>('/v1/rep/seat')).body;
const end = (rep: Person, day: string | null) =>
  coaching.town.rows('UPDATE seat.claim SET ends_on = $2 WHERE rep_id = $1', [rep.id, day]);
const forget = (rep: Person) => coaching.town.rows('DELETE FROM seat.claim WHERE rep_id = $1', [rep.id]);

async function book(rep: Person, startsAt: string, requestId: string = randomUUID()) {
  const { status, body } = await rep.browser.post<{ id: string; code?: string }>('/v1/rep/sessions', {
    startsAt,
    requestId,
  });
  return { id: body.id, answer: body.code ?? status };
}

it('tells a rep how long their seat serves, in days of UTC', async () => {
  const rep = await coaching.town.rep();
  expect(await seatOf(rep)).toEqual({ state: 'serving', lastDay: null });
  await end(rep, '2026-03-23');
  expect(await seatOf(rep)).toEqual({ state: 'ending', lastDay: '2026-03-23' });
  coaching.clock.moveTo('2026-03-23T23:59:59Z');
  expect((await seatOf(rep)).state).toBe('ending');
  coaching.clock.moveTo('2026-03-24T00:00:00Z');
  expect(await seatOf(rep)).toEqual({ state: 'ended', lastDay: '2026-03-23' });
  await forget(rep);
  expect(await seatOf(rep)).toEqual({ state: 'ended', lastDay: null });
});

it('books as ever while it is paid, and one closing session in the sixty days after', async () => {
  const { rep } = await coaching.pair();
  // Paid to 25 March.
  await end(rep, '2026-05-24');
  expect((await book(rep, '2026-03-24T08:00:00Z')).answer).toBe(201);
  expect((await book(rep, '2026-03-25T08:00:00Z')).answer).toBe(201);
  const request = randomUUID();
  const closing = await book(rep, '2026-03-26T08:00:00Z', request);
  expect(closing.answer).toBe(201);
  expect((await book(rep, '2026-03-26T08:00:00Z', request)).answer).toBe(201);
  expect((await book(rep, '2026-04-02T08:00:00Z')).answer).toBe('closing-session-booked');
  expect((await book(rep, '2026-03-25T13:00:00Z')).answer).toBe(201);

  await rep.browser.post(`/v1/rep/sessions/${closing.id}/cancellation`);
  expect((await book(rep, '2026-04-02T08:00:00Z')).answer).toBe(201);
});

it('books one closing session when two are asked for at once', async () => {
  const { rep } = await coaching.pair();
  await end(rep, '2026-05-20');
  const both = await Promise.all([book(rep, '2026-03-26T08:00:00Z'), book(rep, '2026-03-27T08:00:00Z')]);
  expect(both.map(({ answer }) => answer).sort()).toEqual([201, 'closing-session-booked']);
});

it('books nothing beyond the last day, nor after it', async () => {
  const { rep } = await coaching.pair();
  await end(rep, '2026-03-25');
  expect((await book(rep, '2026-03-26T08:00:00Z')).answer).toBe('seat-ended');
  await end(rep, '2026-03-22');
  expect((await book(rep, '2026-03-24T08:00:00Z')).answer).toBe('seat-ended');
});

it('begins nothing new once the seat has ended, and shows everything that is there', async () => {
  await coaching.emptyBench();
  const { rep } = await coaching.pair();
  const { browser } = rep;
  const { body: journal } = await browser.put<{ spaceId: string }>('/v1/rep/journal');
  const { spaceId } = journal;
  const file = { spaceId, requestId: randomUUID(), bytes: 43, parts: 1 };
  const page = { locale: 'fr', author: 'Inès', title: 'Une page', paragraphs: ['Un mot.'] };
  await end(rep, '2026-03-22');

  const refused = [
    await browser.post('/v1/member/files', file),
    await browser.post('/v1/rep/shared-pages', {
      ...page,
      requestId: randomUUID(),
      expiresOn: '2026-04-30',
    }),
    await browser.get('/v1/rep/proposals'),
  ];
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
    refused.map(() => [409, 'seat-ended']),
  );
  expect((await browser.put('/v1/rep/journal')).body).toEqual(journal);
  const paths = [
    '/v1/member/spaces',
    '/v1/rep/sessions',
    '/v1/rep/home',
    '/v1/rep/access-log',
    '/v1/rep/shared-pages',
  ];
  for (const path of paths) expect((await browser.get(path)).status).toBe(200);
  expect((await browser.get(`/v1/member/spaces/${spaceId}/grants`)).status).toBe(200);
});

it('chooses no coach and begins no journal without a seat', async () => {
  await coaching.emptyBench();
  const [coach, rep] = [await coaching.coach(), await coaching.rep()];
  await forget(rep);
  const chosen = await rep.browser.put('/v1/rep/match', { coachId: coach.id, spaceId: drawSpaceId() });
  expect([chosen.status, chosen.body.code]).toEqual([409, 'seat-ended']);
  expect((await rep.browser.put('/v1/rep/journal')).body.code).toBe('seat-ended');
});
