import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { CoachingTown } from '../coaching-town.fake.ts';
import type { Answer } from '../browser.fake.ts';
import type { Person } from '../town.fake.ts';
import type { RepSessionDto, RepSessionsDto } from './sessions.dto.ts';

const MONDAY = '2026-03-23T08:00:00Z';
const WEDNESDAY_AT_NINE = '2026-03-25T08:00:00Z';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build(MONDAY);
});
beforeEach(() => {
  coaching.clock.moveTo(MONDAY);
});
afterAll(() => coaching.town.api.stop());

type Told = RepSessionDto & { code?: string; deadline?: string };

/** A rep with a session on Wednesday at nine in Paris. */
async function arrange() {
  const { rep, coach } = await coaching.pair();
  const requestId = randomUUID();
  const book = () =>
    rep.browser.post<RepSessionDto>('/v1/rep/sessions', { startsAt: WEDNESDAY_AT_NINE, requestId });
  const { body: session } = await book();
  return { rep, coach, session, bookAgain: book, cancel: () => cancel(rep, session.id) };
}

function cancel(rep: Person, id: string): Promise<Answer<Told>> {
  return rep.browser.post<Told>(`/v1/rep/sessions/${id}/cancellation`);
}

function revisionOf(session: RepSessionDto) {
  return coaching.town.rows<{ revision: number; status: string }>(
    `SELECT session.revision, reservation.status FROM booking.session
       JOIN booking.reservation ON reservation.session_id = session.id WHERE session.id = $1`,
    [session.id],
  );
}

it('gives a session up and its time back', async () => {
  const { rep, coach, session, cancel } = await arrange();
  const answer = await cancel();
  expect([answer.status, answer.body]).toEqual([200, { ...session, state: 'cancelled' }]);
  const listed = await rep.browser.get<RepSessionsDto>('/v1/rep/sessions');
  expect(listed.body.sessions).toEqual([{ ...session, state: 'cancelled' }]);

  const other = await coaching.rep({ answers: null });
  await coaching.match(other, coach, 2);
  const taken = await other.browser.post('/v1/rep/sessions', {
    startsAt: WEDNESDAY_AT_NINE,
    requestId: randomUUID(),
  });
  expect(taken.status).toBe(201);
});

it('can be done up to the very second of the deadline', async () => {
  const { session, cancel } = await arrange();
  coaching.clock.moveTo(session.cancelFreeUntil);
  expect((await cancel()).status).toBe(200);
});

it('is refused one second later, with the deadline, and changes nothing', async () => {
  const { session, cancel } = await arrange();
  coaching.clock.moveTo('2026-03-24T08:00:01Z');
  const { status, body } = await cancel();
  expect([status, body.code, body.deadline]).toEqual([409, 'too-late-to-cancel', '2026-03-24T08:00:00.000Z']);
  expect(await revisionOf(session)).toEqual([{ revision: 0, status: 'confirmed' }]);
});

it('answers alike when it is repeated, even after the deadline', async () => {
  const { session, cancel } = await arrange();
  const first = await cancel();
  coaching.clock.moveTo('2026-03-24T08:00:01Z');
  const again = await cancel();
  expect([again.status, again.text]).toEqual([200, first.text]);
  expect(await revisionOf(session)).toEqual([{ revision: 1, status: 'cancelled' }]);
});

it('counts once when it arrives several times at once', async () => {
  const { session, cancel } = await arrange();
  const answers = await Promise.all([cancel(), cancel(), cancel(), cancel()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await revisionOf(session)).toEqual([{ revision: 1, status: 'cancelled' }]);
});

it('stays cancelled when the booking is repeated', async () => {
  const { session, cancel, bookAgain } = await arrange();
  await cancel();
  expect((await bookAgain()).body).toEqual({ ...session, state: 'cancelled' });
});

it('lets the rep book the same time again by a new request', async () => {
  const { rep, cancel } = await arrange();
  await cancel();
  const { status } = await rep.browser.post('/v1/rep/sessions', {
    startsAt: WEDNESDAY_AT_NINE,
    requestId: randomUUID(),
  });
  expect(status).toBe(201);
});

it('answers alike for a session of somebody else, a missing one and no id at all', async () => {
  const { session } = await arrange();
  const stranger = await coaching.rep({ answers: null });
  const ids = [session.id, randomUUID(), session.id.toUpperCase(), 'mine', '0', '\0', "'; drop table x"];
  const answers = await Promise.all(ids.map((id) => cancel(stranger, encodeURIComponent(id))));
  const bodies = answers.map(({ status, text }) => `${status} ${text.replace(/"requestId":"[^"]+"/, '')}`);
  expect(new Set(bodies).size).toBe(1);
  expect(answers[0]?.body).toMatchObject({ code: 'not-found', status: 404 });
  expect(await revisionOf(session)).toEqual([{ revision: 0, status: 'confirmed' }]);
});

it('is not for the coach', async () => {
  const { coach, session } = await arrange();
  expect((await cancel(coach, session.id)).body.code).toBe('not-found');
});
