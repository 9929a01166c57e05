import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { currentManager } from '@aparte/database-core';
import { comparePin, createGrant, sealedFileLength } from '@aparte/sealing';
import { CoachingTown } from '../coaching-town.fake.ts';
import { MatcherUnitOfWork } from '../database/units-of-work.ts';
import type { Person } from '../town.fake.ts';
import { ForgetEndedConversationsPoller } from './forget-ended-conversations-poller.ts';
import { ForgetPastSessionsPoller } from './forget-past-sessions-poller.ts';
import { MailBeforeForgetting } from './mail-before-forgetting.ts';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
afterAll(() => coaching.town.api.stop());

/** The first midnight, in UTC, that lies so many months and days from being forgotten. */
const kept = (months: number, days: number) =>
  `(SELECT min(day) AT TIME ZONE 'UTC' FROM (SELECT (now() AT TIME ZONE 'UTC')::date AS today) clock,
     generate_series(today - interval '13 months', today + interval '1 month', interval '1 day') day
     WHERE day + interval '${String(months)} months' > today + interval '${String(days)} days')`;

const forget = () => coaching.town.api.app.get(ForgetEndedConversationsPoller).runNow();
const mail = () => coaching.town.api.app.get(MailBeforeForgetting).execute();

/** A match that was ended, with a key, a file and a journal beside it. */
async function arrange() {
  const rep = await coaching.rep();
  const coach = await coaching.coach();
  const spaceId = await coaching.match(rep, coach);
  await grantIn(spaceId, rep, coach);
  const announced = { spaceId, requestId: randomUUID(), bytes: sealedFileLength(10), parts: 1 };
  expect((await rep.browser.post('/v1/member/files', announced)).status).toBe(201);
  const part = await rep.browser.putBytes(
    `/v1/member/files/${announced.requestId}/parts/1`,
    Buffer.alloc(announced.bytes),
  );
  expect(part.status).toBe(204);
  const { body } = await rep.browser.put<{ spaceId: string }>('/v1/rep/journal');
  expect((await rep.browser.post('/v1/rep/match/end', { requestId: randomUUID() })).status).toBe(200);
  return { rep, coach, spaceId, journalId: body.spaceId };
}

async function grantIn(spaceId: string, rep: Person, coach: Person): Promise<void> {
  const self = { account: rep.account, identity: rep.identity };
  const peers = [comparePin(coach.id, undefined, [coach.identity]).pin];
  const grant = createGrant({ spaceId, self, peers, previous: undefined }, 1_700_000_000_000);
  expect((await rep.browser.post(`/v1/member/spaces/${spaceId}/grants`, { grant })).status).toBe(201);
}

/** Closes a space at an instant; answers on which day Postgres says that it is forgotten. */
async function close(spaceId: string, at: string): Promise<string | undefined> {
  const [space] = await coaching.town.rows<{ day: string }>(
    `UPDATE sealed.space SET closed_at = ${at} WHERE id = $1
     RETURNING ((closed_at AT TIME ZONE 'UTC')::date + interval '12 months')::date::text AS day`,
    [Buffer.from(spaceId, 'base64url')],
  );
  return space?.day;
}

/** The tables of the private plane in which a space is named. */
async function tablesWith(spaceId: string): Promise<string[]> {
  const columns = await coaching.town.rows<{ path: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS path FROM information_schema.columns
      WHERE column_name = 'space_id' ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { path } of [...columns, { path: 'sealed.space' }]) {
    const column = path === 'sealed.space' ? 'id' : 'space_id';
    const id = Buffer.from(spaceId, 'base64url');
    if ((await coaching.town.rows(`SELECT 1 FROM ${path} WHERE ${column} = $1`, [id])).length > 0)
      found.push(path);
  }
  return found;
}

async function spacesOf(person: Person) {
  const { body } = await person.browser.get<{ spaces: { spaceId: string; forgottenOn: string | null }[] }>(
    '/v1/member/spaces',
  );
  return body.spaces.map(({ spaceId, forgottenOn }) => [spaceId, forgottenOn]);
}

it('forgets a conversation on both sides twelve months after its day, and not a day before', async () => {
  const { rep, coach, spaceId, journalId } = await arrange();
  await close(spaceId, kept(12, 0));
  await forget();
  const everywhere = [
    'matching.match',
    'sealed.epoch_grant',
    'sealed.file',
    'sealed.space',
    'sealed.space_member',
  ];
  expect((await tablesWith(spaceId)).sort()).toEqual(everywhere);

  const day = await close(spaceId, `${kept(12, 0)} - interval '1 second'`);
  expect((await spacesOf(rep)).find(([id]) => id === spaceId)).toEqual([spaceId, day]);
  await forget();
  expect(await tablesWith(spaceId)).toEqual([]);
  expect(await spacesOf(rep)).toEqual([[journalId, null]]);
  expect(await spacesOf(coach)).toEqual([]);
});

it('leaves open conversations and journals alone, however old they are', async () => {
  const rep = await coaching.rep();
  const spaceId = await coaching.match(rep, await coaching.coach());
  await coaching.town.rows("UPDATE matching.match SET since = '2001-01-01' WHERE rep_id = $1", [rep.id]);
  const { body } = await rep.browser.put<{ spaceId: string }>('/v1/rep/journal');
  await forget();
  expect((await spacesOf(rep)).map(([id]) => id).sort()).toEqual([spaceId, body.spaceId].sort());
});

it('lets the login behind the job forget nothing early, whatever it asks for', async () => {
  const { rep, spaceId, journalId } = await arrange();
  const day = await close(spaceId, kept(12, 0));
  const matcher = coaching.town.api.app.get(MatcherUnitOfWork);
  await matcher.run(null, () => currentManager().query('DELETE FROM sealed.space'));
  expect((await spacesOf(rep)).sort()).toEqual(
    [
      [spaceId, day],
      [journalId, null],
    ].sort(),
  );
});

it('writes once, thirty days before, to the own address of the rep alone, without a word of what it is about', async () => {
  const { rep, coach, spaceId } = await arrange();
  const written = async (person: Person) => (await coaching.town.api.mails()).to(person.loginId);
  await close(spaceId, kept(12, 30));
  await mail();
  expect(await written(rep)).toEqual([]);

  await close(spaceId, `${kept(12, 30)} - interval '1 second'`);
  await mail();
  await mail();
  expect((await written(rep)).map(({ subject }) => subject)).toEqual(['Une information vous attend']);
  expect((await written(rep))[0]?.text).not.toMatch(/coach|conversation|efface/i);
  expect(await written(coach)).toEqual([]);
});

it('forgets a session six months after its day, cancelled or not, and not a day before', async () => {
  const { rep } = await coaching.pair();
  const left = () =>
    coaching.town.rows<{ state: string }>('SELECT state FROM booking.session WHERE rep_id = $1', [rep.id]);
  for (const day of ['30', '31']) {
    const startsAt = `2026-03-${day}T08:00:00.000Z`;
    const booked = await rep.browser.post('/v1/rep/sessions', { startsAt, requestId: randomUUID() });
    expect(booked.status).toBe(201);
  }
  await coaching.town.rows(
    `WITH first AS (SELECT session_id FROM booking.reservation WHERE rep_id = $1 ORDER BY during LIMIT 1)
     UPDATE booking.session SET state = 'cancelled' FROM first WHERE id = session_id`,
    [rep.id],
  );
  const move = (until: string) =>
    coaching.town.rows(
      `UPDATE booking.reservation SET status = 'cancelled',
              during = tstzrange(${until} - interval '50 minutes', ${until}),
              blocked = tstzrange(${until} - interval '1 hour', ${until} + interval '1 hour') WHERE rep_id = $1`,
      [rep.id],
    );
  const run = () => coaching.town.api.app.get(ForgetPastSessionsPoller).runNow();

  await move(kept(6, 0));
  await run();
  expect(await left()).toHaveLength(2);
  await move(`(${kept(6, 0)} - interval '1 second')`);
  await run();
  expect(await left()).toEqual([]);
  expect(await coaching.town.rows('SELECT 1 FROM booking.reservation WHERE rep_id = $1', [rep.id])).toEqual(
    [],
  );
});
