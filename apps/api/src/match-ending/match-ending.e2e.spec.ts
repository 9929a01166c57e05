import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { CoachingTown, drawSpaceId, refusedPlaces } from '../coaching-town.fake.ts';
import { ForgetEndedConversationsPoller } from '../retention/forget-ended-conversations-poller.ts';
import type { Person } from '../town.fake.ts';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
beforeEach(() => coaching.emptyBench());
afterAll(() => coaching.town.api.stop());

const DAY_MS = 86_400_000;
const monday = { startsAt: '2026-03-30T08:00:00.000Z', requestId: '' };

async function arrange() {
  const rep = await coaching.rep({ name: 'Inès' });
  const coach = await coaching.coach({ name: 'Ana', capacity: 1 });
  const spaceId = await coaching.match(rep, coach);
  return { rep, coach, spaceId };
}

function leave(rep: Person, requestId: string = randomUUID()) {
  return rep.browser.post<{
    spaceId: string;
    coachName: string;
    coachReadsUntil: string;
    forgottenOn: string;
    code?: string;
  }>('/v1/rep/match/end', { requestId });
}

function book(rep: Person, startsAt = monday.startsAt) {
  return rep.browser.post('/v1/rep/sessions', { startsAt, requestId: randomUUID() });
}

async function spacesOf(person: Person) {
  const { body } = await person.browser.get<{ spaces: { spaceId: string; state: string }[] }>(
    '/v1/member/spaces',
  );
  return body.spaces.map(({ spaceId, state }) => [spaceId, state]);
}

it('closes the match and its space, says until when the coach reads, and frees the place', async () => {
  const { rep, coach, spaceId } = await arrange();
  const { status, body } = await leave(rep);
  expect([status, body.spaceId, body.coachName]).toEqual([200, spaceId, 'Ana']);
  const [space] = await coaching.town.rows<{ closed_at: Date }>(
    'SELECT closed_at FROM sealed.space WHERE id = $1',
    [Buffer.from(spaceId, 'base64url')],
  );
  expect(Date.parse(body.coachReadsUntil)).toBe(Number(space?.closed_at) + 30 * DAY_MS);
  expect(Date.parse(body.forgottenOn) - Number(space?.closed_at)).toBeGreaterThan(363 * DAY_MS);
  expect((await rep.browser.get('/v1/rep/home')).body).toMatchObject({ match: null });
  expect((await coach.browser.get('/v1/coach/reps')).body).toEqual({ reps: [] });

  const next = await coaching.rep();
  const chosen = await next.browser.put('/v1/rep/match', { coachId: coach.id, spaceId: drawSpaceId() });
  expect(chosen.status).toBe(200);
});

it('gives up the coming sessions, which the coach sees in the week, and leaves the past as it was', async () => {
  const { rep, coach } = await arrange();
  expect((await book(rep)).status).toBe(201);
  expect((await book(rep, '2026-03-31T08:00:00.000Z')).status).toBe(201);
  await coaching.town.rows(
    `WITH past AS (
       UPDATE booking.reservation SET during = tstzrange('2026-03-23T07:00Z', '2026-03-23T07:50Z'),
              blocked = tstzrange('2026-03-23T06:50Z', '2026-03-23T08:00Z')
        WHERE rep_id = $1 AND lower(during) = '2026-03-31T08:00Z' RETURNING 1)
     SELECT count(*) FROM past`,
    [rep.id],
  );
  await leave(rep);
  const week = async (from: string) => {
    const { body } = await coach.browser.get<{ sessions: object[] }>(`/v1/coach/week?from=${from}`);
    return body.sessions;
  };
  expect(await week('2026-03-30')).toEqual([
    expect.objectContaining({ state: 'cancelled', repName: 'Inès' }),
  ]);
  expect(await week('2026-03-23')).toEqual([expect.objectContaining({ state: 'booked' })]);

  const next = await coaching.rep();
  await coaching.match(next, coach);
  expect((await book(next)).status).toBe(201);
});

it('answers a repeated request like the first time, also when it arrives several times at once', async () => {
  const { rep } = await arrange();
  const requestId = randomUUID();
  const answers = await Promise.all([1, 2, 3, 4].map(() => leave(rep, requestId)));
  const again = await leave(rep, requestId);
  expect(new Set([...answers, again].map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  expect(again.status).toBe(200);
});

it('does not end the next match when an old request is repeated', async () => {
  const { rep, coach } = await arrange();
  const requestId = randomUUID();
  const first = await leave(rep, requestId);
  const spaceId = await coaching.match(rep, coach);
  expect((await leave(rep, requestId)).text).toBe(first.text);
  expect((await rep.browser.get('/v1/rep/home')).body).toMatchObject({ match: { spaceId } });
});

it('says that there is no coach to leave', async () => {
  const rep = await coaching.rep();
  const { status, body } = await leave(rep);
  expect([status, body.code]).toEqual([409, 'no-match']);
});

it('books nothing with a coach who is being left', async () => {
  for (let turn = 0; turn < 5; turn++) {
    const { rep } = await arrange();
    const [left, booked] = await Promise.all([leave(rep), book(rep)]);
    expect(left.status).toBe(200);
    expect([201, 409]).toContain(booked.status);
    const live = await coaching.town.rows(
      "SELECT 1 FROM booking.session WHERE rep_id = $1 AND state = 'booked'",
      [rep.id],
    );
    expect(live).toEqual([]);
  }
});

it('lets the coach read for thirty days, and the rep for twelve months', async () => {
  const { rep, coach, spaceId } = await arrange();
  await leave(rep);
  const age = (interval: string) =>
    coaching.town.rows(`UPDATE sealed.space SET closed_at = now() - $2::interval WHERE id = $1`, [
      Buffer.from(spaceId, 'base64url'),
      interval,
    ]);
  const grants = `/v1/member/spaces/${spaceId}/grants`;

  await age('29 days 23:59:00');
  expect(await spacesOf(coach)).toEqual([[spaceId, 'closed']]);
  expect((await coach.browser.get(grants)).status).toBe(200);

  await age('30 days');
  expect(await spacesOf(coach)).toEqual([]);
  const hidden = await coach.browser.get(grants);
  const missing = await coach.browser.get(`/v1/member/spaces/${drawSpaceId()}/grants`);
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  expect([hidden.status, strip(hidden.text)]).toEqual([404, strip(missing.text)]);

  await age('364 days');
  await coaching.town.api.app.get(ForgetEndedConversationsPoller).runNow();
  expect(await spacesOf(rep)).toEqual([[spaceId, 'closed']]);
  expect((await rep.browser.get(grants)).status).toBe(200);

  await age('12 months');
  await coaching.town.api.app.get(ForgetEndedConversationsPoller).runNow();
  expect(await spacesOf(rep)).toEqual([]);
  expect((await rep.browser.get(grants)).status).toBe(404);
});

it('gives the next match a space of its own, and changes nothing in the old one', async () => {
  const { rep, coach, spaceId } = await arrange();
  await leave(rep);
  const other = await coaching.coach({ name: 'Bea' });
  const next = drawSpaceId();
  expect((await rep.browser.put('/v1/rep/match', { coachId: other.id, spaceId: next })).status).toBe(200);
  expect(await spacesOf(rep)).toEqual([
    [next, 'open'],
    [spaceId, 'closed'],
  ]);
  expect(await spacesOf(other)).toEqual([[next, 'open']]);
  expect(await spacesOf(coach)).toEqual([[spaceId, 'closed']]);
  const members = await coaching.town.rows(
    'SELECT account_id FROM sealed.space_member WHERE space_id = $1 ORDER BY account_id',
    [Buffer.from(spaceId, 'base64url')],
  );
  expect(members).toEqual([rep.id, coach.id].sort().map((account_id) => ({ account_id })));
});

it.each([
  ['nothing', {}],
  ['text that is no id', { requestId: 'x' }],
  ['a list', { requestId: [randomUUID()] }],
])('refuses a request with %s', async (_, given) => {
  const { rep } = await arrange();
  const answer = await rep.browser.post('/v1/rep/match/end', given);
  expect([answer.status, refusedPlaces(answer)]).toEqual([422, ['/requestId']]);
});
