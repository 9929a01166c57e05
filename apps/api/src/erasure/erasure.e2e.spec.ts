import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comparePin, createGrant } from '@aparte/sealing';
import { Secret, TOTP } from 'otpauth';
import { AccountKeys } from '../account-keys/account-keys.ts';
import { AccountSeals } from '../account-keys/account-seals.ts';
import { CoachingTown } from '../coaching-town.fake.ts';
import { ExpiredRowsPoller } from '../expired-rows/expired-rows-poller.ts';
import type { SealPurpose } from '../server-key/server-key.ts';
import { newClient } from '../sign-up.fake.ts';
import type { Person } from '../town.fake.ts';
import { DestroyKeys } from './destroy-keys.ts';

let coaching: CoachingTown;
beforeAll(async () => {
  coaching = await CoachingTown.build();
});
afterAll(() => coaching.town.api.stop());

const rows = <Row extends object>(sql: string, parameters: unknown[] = []) =>
  coaching.town.rows<Row>(sql, parameters);

function erase(person: Person, authKey = person.authKey) {
  return person.browser.post<{ code?: string }>('/v1/auth/erase', { authKey });
}

function signIn({ loginId, authKey }: Pick<Person, 'loginId' | 'authKey'>) {
  return coaching.town.browser().post<{ code: string }>('/v1/auth/login', { loginId, authKey });
}

/** A rep with everything that a rep can have. */
async function arrange() {
  const rep = await coaching.rep({ name: 'Inès' });
  const coach = await coaching.coach({ name: 'Ana' });
  const spaceId = await coaching.match(rep, coach);
  const grant = createGrant(
    {
      spaceId,
      self: { account: coach.account, identity: coach.identity },
      peers: [comparePin(rep.id, undefined, [rep.identity]).pin],
      previous: undefined,
    },
    1_700_000_000_000,
  );
  expect((await coach.browser.post(`/v1/member/spaces/${spaceId}/grants`, { grant })).status).toBe(201);
  await rep.browser.put('/v1/rep/journal');
  await rep.browser.put('/v1/member/pin-vault', { version: 1, blob: 'AAAA' });
  await rep.browser.post('/v1/member/chat-ticket');
  const startsAt = '2026-03-30T08:00:00.000Z';
  const booked = await rep.browser.post('/v1/rep/sessions', { startsAt, requestId: randomUUID() });
  expect(booked.status).toBe(201);
  return { rep, coach, spaceId };
}

/** Every table with rows in which an id stands, in any column. */
async function tablesWith(id: string): Promise<string[]> {
  const tables = await rows<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [hit] = await rows(`SELECT 1 FROM ${name} t WHERE t::text LIKE $1 LIMIT 1`, [`%${id}%`]);
    if (hit) found.push(name);
  }
  return found;
}

it('leaves no row in which the person stands, and no key', async () => {
  const { rep } = await arrange();
  expect(await tablesWith(rep.id)).toContain('booking.reservation');
  expect(await readdir(coaching.town.api.accountKeysDirectory)).toContain(`${rep.id}.key`);

  expect((await erase(rep)).status).toBe(204);
  expect(await tablesWith(rep.id)).toEqual([]);
  expect(await readdir(coaching.town.api.accountKeysDirectory)).not.toContain(`${rep.id}.key`);
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(401);
});

it('makes signing in fail like for an address that nobody ever had', async () => {
  const { rep } = await arrange();
  expect((await signIn(rep)).status).toBe(200);
  await erase(rep);
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  const [erased, unknown] = [await signIn(rep), await signIn({ ...rep, loginId: 'never@home.example' })];
  expect([erased.status, strip(erased.text)]).toEqual([unknown.status, strip(unknown.text)]);
  expect(erased.body.code).toBe('login-failed');
});

it('opens nothing of an old dump that is put back, not even for the coach', async () => {
  const { rep, spaceId } = await arrange();
  const space = Buffer.from(spaceId, 'base64url');
  const dump = new Map<string, Record<string, unknown>[]>();
  for (const [table, where, value] of [
    ['identity.account', 'id', rep.id],
    ['identity.credential', 'account_id', rep.id],
    ['identity.key_wrap', 'account_id', rep.id],
    ['matching.questionnaire', 'rep_id', rep.id],
    ['sealed.space', 'id', space],
    ['sealed.epoch_grant', 'space_id', space],
  ] as const)
    dump.set(table, await rows(`SELECT * FROM ${table} WHERE ${where} = $1`, [value]));

  const seals = coaching.town.api.app.get(AccountSeals);
  const open = sealedCells(rep.id, spaceId).map(([purpose, table, column, rowId]) => () => {
    const [row] = dump.get(table) ?? [];
    const cell = { table, column, rowId: rowId(row ?? {}) };
    return seals.open(rep.id, purpose, row?.[column] as Buffer, cell);
  });
  for (const attempt of open) expect((await attempt()).length).toBeGreaterThan(0);

  await erase(rep);
  for (const [table, kept] of dump) for (const row of kept) await putBack(table, row);
  for (const attempt of open) await expect(attempt()).rejects.toMatchObject({ name: 'CannotUnseal' });
  expect((await signIn(rep)).body.code).toBe('login-failed');
});

type RowId = (row: Record<string, unknown>) => string;

/** Every cell that the service seals for a rep, and how its row is named. */
function sealedCells(repId: string, spaceId: string): readonly [SealPurpose, string, string, RowId][] {
  const own: RowId = () => repId;
  const wrap: RowId = ({ method, generation }) => `${repId}/${String(method)}/${String(generation)}`;
  const grant: RowId = ({ epoch }) => `${spaceId}/${String(epoch)}`;
  return [
    ['login-sealing', 'identity.account', 'login_sealed', own],
    ['verifier-sealing', 'identity.credential', 'verifier_sealed', own],
    ['verifier-sealing', 'identity.credential', 'recovery_verifier_sealed', own],
    ['wrap-sealing', 'identity.key_wrap', 'blob_sealed', wrap],
    ['answers-sealing', 'matching.questionnaire', 'answers_sealed', own],
    ['grant-sealing', 'sealed.epoch_grant', 'record_sealed', grant],
  ];
}

async function putBack(table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const places = columns.map((_, position) => `$${position + 1}`).join();
  await rows(`INSERT INTO ${table} (${columns.join()}) VALUES (${places})`, Object.values(row));
}

it('tells the coach that the session is off, without a name, and takes the conversation away', async () => {
  const { rep, coach } = await arrange();
  await erase(rep);
  const week = await coach.browser.get<{ sessions: object[] }>('/v1/coach/week?from=2026-03-30');
  expect(week.body.sessions).toEqual([
    expect.objectContaining({ state: 'cancelled', repName: null, repTimeZone: null }),
  ]);
  expect((await coach.browser.get('/v1/member/spaces')).body).toEqual({ spaces: [] });
  expect((await coach.browser.get('/v1/coach/reps')).body).toEqual({ reps: [] });
});

it('keeps the seat taken by nobody until its term ends, and gives it back then', async () => {
  const { town } = coaching;
  const firm = await town.sponsor.sell(town.api.sponsorDatabase, { seats: 1 });
  const claim = async (voucher: string) => {
    const client = await newClient();
    const browser = town.browser();
    const answer = await browser.post<{ code?: string }>('/v1/claims', {
      voucher,
      enrolment: client.enrolment,
    });
    return { ...client, id: client.enrolment.account.id, browser, answer };
  };
  const voucher = town.sponsor.voucherFor(firm);
  const rep = await claim(voucher);
  expect(rep.answer.status).toBe(201);
  expect((await erase(rep)).status).toBe(204);

  expect((await claim(voucher)).answer.body.code).toBe('no-seat-free');
  expect((await claim(town.sponsor.voucherFor(firm))).answer.body.code).toBe('no-seat-free');

  await rows(`UPDATE seat.claim SET held_until = current_date - 2 WHERE rep_id IS NULL AND org_ref = $1`, [
    firm.id,
  ]);
  await town.api.app.get(ExpiredRowsPoller).runNow();
  expect((await claim(voucher)).answer.status).toBe(201);
});

it('asks for the right password, and erases nothing without it', async () => {
  const { rep } = await arrange();
  const refused = await erase(rep, Buffer.alloc(32, 9).toString('base64url'));
  expect([refused.status, refused.body.code]).toEqual([422, 'current-password-wrong']);
  expect((await signIn(rep)).status).toBe(200);
  expect((await rep.browser.get('/v1/rep/home')).body).toMatchObject({ match: { coachName: 'Ana' } });
});

it('asks for the code as well where the account asks for one, and erases nothing without it', async () => {
  const { rep } = await arrange();
  const clock = coaching.clock;
  const { authKey } = rep;
  const { body } = await rep.browser.post<{ typed: string }>('/v1/auth/second-factor/start', { authKey });
  const secret = Secret.fromBase32(body.typed);
  const code = () => TOTP.generate({ secret, timestamp: clock.now().getTime() });
  expect((await rep.browser.post('/v1/auth/second-factor/confirm', { code: code() })).status).toBe(204);
  const attempt = async (secondFactor: object) => {
    const answer = await rep.browser.post<{ code?: string }>('/v1/auth/erase', { authKey, ...secondFactor });
    return [answer.status, answer.body.code];
  };
  const used = { secondFactor: { method: 'totp', code: code() } };
  expect(await attempt({})).toEqual([401, 'second-factor-required']);
  expect(await attempt(used)).toEqual([401, 'second-factor-wrong']);
  expect((await rep.browser.get('/v1/rep/home')).body).toMatchObject({ match: { coachName: 'Ana' } });

  clock.advance(30);
  expect((await attempt({ secondFactor: { method: 'totp', code: code() } }))[0]).toBe(204);
  expect(await tablesWith(rep.id)).toEqual([]);
});

it('says so in one last mail, which names nobody and leads nowhere', async () => {
  const { rep } = await arrange();
  await erase(rep, Buffer.alloc(32, 9).toString('base64url'));
  await erase(rep);
  await erase(rep);
  const mails = (await coaching.town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual(['Votre compte est effacé']);
  for (const word of ['Inès', 'Ana', rep.id, coaching.town.organisation.name, 'http'])
    expect(mails[0]?.text).not.toContain(word);
});

it('sends coaches and operators to the operators', async () => {
  for (const person of [await coaching.coach(), await coaching.town.operator()]) {
    const { status, body } = await erase(person);
    expect([status, body.code]).toEqual([409, 'erasure-by-operator']);
    expect((await signIn(person)).status).toBe(200);
  }
});

it('erases once when the request is repeated, and then knows nobody', async () => {
  const { rep } = await arrange();
  const answers = await Promise.all([erase(rep), erase(rep)]);
  expect(answers.map(({ status }) => status)).toContain(204);
  expect(answers.every(({ status }) => [204, 401, 422].includes(status))).toBe(true);
  expect(await tablesWith(rep.id)).toEqual([]);
  const later = await erase(rep);
  expect([later.status, later.body.code]).toEqual([401, 'not-signed-in']);
});

it('destroys in the next round what an interrupted erasure has left', async () => {
  const id = randomUUID();
  const keys = coaching.town.api.app.get(AccountKeys);
  await keys.ensure(id);
  await rows('INSERT INTO identity.erasure VALUES ($1)', [id]);
  await coaching.town.api.app.get(DestroyKeys).execute();
  expect(await keys.find(id)).toBeNull();
  expect(await rows('SELECT * FROM identity.erasure')).toEqual([]);
});
