import { randomBytes, randomUUID } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { ForgetAccessLog } from '../access-log/forget-access-log.ts';
import { CoachingTown } from '../coaching-town.fake.ts';
import type { Person } from '../town.fake.ts';
import type { AccessesToRepDto, OwnActionsDto } from './own-access.dto.ts';

const MONDAY = '2026-03-23T08:00:00Z';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build(MONDAY);
});
afterAll(() => coaching.town.api.stop());

async function logOf(rep: Person): Promise<AccessesToRepDto> {
  return (await rep.browser.get<AccessesToRepDto>('/v1/rep/access-log')).body;
}

async function actionsOf(coach: Person): Promise<OwnActionsDto> {
  return (await coach.browser.get<OwnActionsDto>('/v1/coach/access-log')).body;
}

async function arrange() {
  const coach = await coaching.coach({ name: 'Ana' });
  const rep = await coaching.rep({ name: 'Inès', answers: null });
  const spaceId = await coaching.match(rep, coach);
  return { coach, rep, spaceId };
}

function entriesOf({ entries }: AccessesToRepDto) {
  return entries.map(({ day, kind, coachName }) => [day, kind, coachName]);
}

it('begins empty and intact, and logs nothing of what a rep reads of their own', async () => {
  const { rep, spaceId } = await arrange();
  for (const own of ['/v1/rep/home', '/v1/member/spaces', `/v1/member/spaces/${spaceId}/grants`])
    expect((await rep.browser.get(own)).status).toBe(200);
  await rep.browser.post('/v1/member/chat-ticket');
  expect(await logOf(rep)).toEqual({ isIntact: true, entries: [] });
});

it('tells the rep which coach looked at what, on which day, once a day for each kind', async () => {
  const { coach, rep, spaceId } = await arrange();
  await rep.browser.post('/v1/rep/sessions', { startsAt: '2026-03-25T08:00:00Z', requestId: randomUUID() });
  for (let round = 0; round < 2; round += 1) {
    await coach.browser.get('/v1/coach/reps');
    await coach.browser.get('/v1/member/spaces');
    await coach.browser.get('/v1/coach/week?from=2026-03-23');
    await coach.browser.get(`/v1/member/spaces/${spaceId}/grants`);
    await coach.browser.get(`/v1/member/spaces/${spaceId}/regrants`);
    await coach.browser.post('/v1/member/chat-ticket');
  }
  expect(entriesOf(await logOf(rep))).toEqual([
    ['2026-03-23', 'coach-chat', 'Ana'],
    ['2026-03-23', 'coach-conversation', 'Ana'],
    ['2026-03-23', 'coach-list', 'Ana'],
    ['2026-03-23', 'coach-week', 'Ana'],
  ]);

  coaching.clock.moveTo('2026-04-02T08:00:00Z');
  await coach.browser.get('/v1/coach/reps');
  const log = await logOf(rep);
  coaching.clock.moveTo(MONDAY);
  expect([log.isIntact, log.entries[0]]).toEqual([
    true,
    { day: '2026-04-02', kind: 'coach-list', coachName: 'Ana' },
  ]);
});

it('logs the file that a coach fetches as the conversation it lies in', async () => {
  const { coach, rep, spaceId } = await arrange();
  const requestId = randomUUID();
  await rep.browser.post('/v1/member/files', { spaceId, requestId, bytes: 43, parts: 1 });
  await rep.browser.putBytes(`/v1/member/files/${requestId}/parts/1`, randomBytes(43));
  await rep.browser.post(`/v1/member/files/${requestId}/completion`);
  expect((await coach.browser.get(`/v1/member/files/${requestId}/parts/1`)).status).toBe(200);
  expect(entriesOf(await logOf(rep))).toEqual([['2026-03-23', 'coach-conversation', 'Ana']]);
});

it('says when the matching read the answers, and when those who run the service read a report', async () => {
  const { rep, coach, spaceId } = await arrange();
  const seeking = await coaching.rep({ name: 'Zoé' });
  await seeking.browser.get('/v1/rep/proposals');
  expect(entriesOf(await logOf(seeking))).toEqual([['2026-03-23', 'matcher', null]]);

  const id = randomUUID();
  await coaching.town.rows(
    `INSERT INTO reports.report (id, request_id, reporter_id, author_id, space_id, message_id, sent_at, reported_at,
       closed_at, closed_by)
     VALUES ($1, $1, $2, $3, $4, $4, '2026-03-09', '2026-03-09', '2026-03-10', $1)`,
    [id, coach.id, rep.id, Buffer.from(spaceId, 'base64url')],
  );
  const operator = await coaching.town.operator();
  expect((await operator.browser.get(`/v1/operator/reports/${id}`)).status).toBe(200);
  expect((await operator.browser.get('/v1/operator/reports')).status).toBe(200);
  expect(entriesOf(await logOf(rep))).toEqual([
    ['2026-03-23', 'operator-report', null],
    ['2026-03-23', 'operator-reports', null],
  ]);
});

it('shows everybody their own part only', async () => {
  const { coach, rep } = await arrange();
  const other = await arrange();
  await coach.browser.get('/v1/coach/reps');
  expect(entriesOf(await logOf(rep))).toHaveLength(1);
  expect((await logOf(other.rep)).entries).toEqual([]);
  expect((await actionsOf(coach)).entries).toEqual([
    { day: '2026-03-23', kind: 'coach-list', repName: 'Inès' },
  ]);
  expect((await actionsOf(other.coach)).entries).toEqual([]);
});

it('still names a coach whom the rep has left', async () => {
  const { coach, rep } = await arrange();
  await coach.browser.get('/v1/coach/reps');
  await rep.browser.post('/v1/rep/match/end', { requestId: randomUUID() });
  expect(entriesOf(await logOf(rep))).toContainEqual(['2026-03-23', 'coach-list', 'Ana']);
});

it('enters every reader in whole chains when many look at once', async () => {
  const coach = await coaching.coach({ name: 'Ana' });
  const reps = [await coaching.rep({ answers: null }), await coaching.rep({ answers: null })];
  const spaces = [await coaching.match(reps[0]!, coach, 1), await coaching.match(reps[1]!, coach, 2)];
  const looks = [
    ...spaces.map((id) => `/v1/member/spaces/${id}/grants`),
    '/v1/coach/reps',
    '/v1/member/spaces',
  ];
  const answers = await Promise.all([...looks, ...looks].map((look) => coach.browser.get(look)));
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  for (const rep of reps) {
    const { isIntact, entries } = await logOf(rep);
    expect([isIntact, entries.map(({ kind }) => kind)]).toEqual([true, ['coach-conversation', 'coach-list']]);
  }
});

it.each([
  ['an entry was altered', "UPDATE audit.entry SET kind = 'coach-list' WHERE kind = 'coach-week'"],
  ['an entry was taken out', "DELETE FROM audit.entry WHERE kind = 'coach-conversation'"],
  [
    'the last entry was taken out',
    'DELETE FROM audit.entry WHERE place = (SELECT max(place) FROM audit.entry)',
  ],
])('says that the log is not what was written when %s', async (_, statement) => {
  await coaching.town.rows('DELETE FROM audit.chain');
  const { coach, rep, spaceId } = await arrange();
  await rep.browser.post('/v1/rep/sessions', { startsAt: '2026-03-26T08:00:00Z', requestId: randomUUID() });
  await coach.browser.get(`/v1/member/spaces/${spaceId}/grants`);
  await coach.browser.get('/v1/coach/week?from=2026-03-23');
  await coach.browser.post('/v1/member/chat-ticket');
  expect((await logOf(rep)).isIntact).toBe(true);
  await coaching.town.rows(statement);
  expect((await logOf(rep)).isIntact).toBe(false);
});

it('shows nothing when the database cannot take the entry', async () => {
  const { coach, rep, spaceId } = await arrange();
  await coaching.town.rows('ALTER TABLE audit.entry ADD CONSTRAINT no_room CHECK (false) NOT VALID');
  const looks = ['/v1/coach/reps', '/v1/member/spaces', `/v1/member/spaces/${spaceId}/grants`];
  const answers = await Promise.all(looks.map((look) => coach.browser.get<{ code: string }>(look)));
  const ticket = await coach.browser.post<{ code: string }>('/v1/member/chat-ticket');
  await coaching.town.rows('ALTER TABLE audit.entry DROP CONSTRAINT no_room');
  for (const answer of [...answers, ticket]) {
    expect([answer.status, answer.body.code]).toEqual([503, 'access-not-logged']);
    expect(answer.text).not.toMatch(/Inès|spaceId|grants|token/);
  }
  expect((await logOf(rep)).entries).toEqual([]);
});

it('shows nothing when the key of the month cannot be used', async () => {
  const { coach, rep } = await arrange();
  await coach.browser.get('/v1/coach/reps');
  const file = path.join(coaching.town.api.accountKeysDirectory, 'access-2026-03.key');
  await chmod(file, 0o640);
  const answer = await coach.browser.get<{ code: string }>('/v1/coach/reps');
  await chmod(file, 0o600);
  expect([answer.status, answer.body.code]).toEqual([503, 'access-not-logged']);
  expect(entriesOf(await logOf(rep))).toHaveLength(1);
});

it('forgets what is older than twenty-four months, and cannot forget what is younger', async () => {
  await coaching.town.rows('DELETE FROM audit.chain');
  const [old, young] = [await arrange(), await arrange()];
  await old.coach.browser.get('/v1/coach/reps');
  await coaching.town.rows("UPDATE audit.chain SET month = '2020-01-01'");
  await young.coach.browser.get('/v1/coach/reps');
  await coaching.town.rows(
    "UPDATE audit.chain SET month = date_trunc('month', now())::date WHERE month <> '2020-01-01'",
  );
  coaching.clock.moveTo('2999-03-23T08:00:00Z');
  await coaching.town.api.app.get(ForgetAccessLog).execute();
  coaching.clock.moveTo(MONDAY);
  const kept = await coaching.town.rows("SELECT month < '2021-01-01' AS is_old FROM audit.chain");
  expect(kept).toEqual([{ is_old: false }]);
});
