import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { FixedClock } from '@aparte/testing';
import { provePossession, unwrapAccountKey } from '@aparte/sealing';
import type { LoginResponse, PreloginResponse } from '../auth/auth.dto.ts';
import { newSecrets, type NewSecrets } from '../new-secrets.fake.ts';
import { Town, type Person } from '../town.fake.ts';

const clock = new FixedClock('2026-03-09T10:00:00Z');
let town: Town;
beforeAll(async () => {
  town = await Town.build({ clock });
});
beforeEach(() => {
  clock.moveTo('2026-03-09T10:00:00Z');
});
afterAll(() => town.api.stop());

const otherKey = Buffer.alloc(32, 8).toString('base64url');

function changeTo({ kdf, authKey, keyWraps }: NewSecrets, currentAuthKey: string): object {
  return { currentAuthKey, kdf, authKey, keyWrap: keyWraps[0] };
}

async function signIn({ loginId }: Person, authKey: string) {
  const browser = town.browser();
  const answer = await browser.post<LoginResponse>('/v1/auth/login', { loginId, authKey });
  return { ...answer, browser };
}

async function isSignedIn(browser: Person['browser']): Promise<boolean> {
  return (await browser.get('/v1/auth/session')).status === 200;
}

it('lets a person sign in with the new password and not with the old one, to the same account', async () => {
  const rep = await town.rep();
  const secrets = newSecrets(rep);
  expect((await rep.browser.post('/v1/auth/password', changeTo(secrets, rep.authKey))).status).toBe(204);

  expect((await signIn(rep, rep.authKey)).status).toBe(401);
  const { status, body } = await signIn(rep, secrets.authKey);
  const wrap = { v: 1, method: 'pw', gen: body.keyWrap.generation, ct: body.keyWrap.blob };
  const context = { method: 'pw', userId: rep.id, generation: 1 } as const;
  expect([status, unwrapAccountKey(wrap, secrets.wrapKey, context)]).toEqual([200, rep.accountKey]);
});

it('ends every other session and keeps the one that asked', async () => {
  const coach = await town.coach();
  const other = await signIn(coach, coach.authKey);
  await coach.browser.post('/v1/auth/password', changeTo(newSecrets(coach), coach.authKey));
  expect([await isSignedIn(coach.browser), await isSignedIn(other.browser)]).toEqual([true, false]);
});

it('changes nothing when the present password is wrong', async () => {
  const rep = await town.rep();
  const { status, body } = await rep.browser.post(
    '/v1/auth/password',
    changeTo(newSecrets(rep), rep.enrolment.recoveryAuthKey),
  );
  expect([status, body.code]).toEqual([422, 'current-password-wrong']);
  expect((await signIn(rep, rep.authKey)).status).toBe(200);
});

it('slows guessing the present password down', async () => {
  const rep = await town.rep();
  const guess = () => rep.browser.post('/v1/auth/password', changeTo(newSecrets(rep), otherKey));
  for (let attempt = 0; attempt < 20; attempt++) expect((await guess()).status).toBe(422);
  expect((await guess()).status).toBe(429);
});

it('answers the same change again alike, and writes one mail about it', async () => {
  const rep = await town.rep();
  const change = changeTo(newSecrets(rep), rep.authKey);
  for (let time = 0; time < 2; time++)
    expect((await rep.browser.post('/v1/auth/password', change)).status).toBe(204);
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(1);
});

it('makes one of two changes at the same moment, and refuses the other', async () => {
  const rep = await town.rep();
  const changes = [newSecrets(rep), newSecrets(rep)];
  const answers = await Promise.all(
    changes.map((secrets) => rep.browser.post('/v1/auth/password', changeTo(secrets, rep.authKey))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  const winner = changes[answers.findIndex(({ status }) => status === 204)]!;
  expect((await signIn(rep, winner.authKey)).status).toBe(200);
});

it('refuses a wrap of a generation that is not the present one', async () => {
  const rep = await town.rep();
  const change = changeTo(newSecrets(rep, rep.accountKey, 2), rep.authKey);
  const { status, body } = await rep.browser.post('/v1/auth/password', change);
  expect([status, body.errors]).toEqual([422, [{ pointer: '/keyWrap/generation', code: 'not-current' }]]);
});

it('stores neither the new keys nor the new wrap as they came', async () => {
  const rep = await town.rep();
  const secrets = newSecrets(rep);
  await rep.browser.post('/v1/auth/password', changeTo(secrets, rep.authKey));
  const rows = await town.rows(
    `SELECT c::text AS line FROM identity.credential c WHERE account_id = $1
     UNION ALL SELECT w::text FROM identity.key_wrap w WHERE account_id = $1`,
    [rep.id],
  );
  const dump = JSON.stringify(rows);
  expect(rows).toHaveLength(3);
  for (const secret of [secrets.authKey, secrets.keyWraps[0]!.blob])
    expect(dump).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
});

it('shows a changed password before signing in as it shows an address that nobody has', async () => {
  const rep = await town.rep();
  await rep.browser.post('/v1/auth/password', changeTo(newSecrets(rep), rep.authKey));
  const ask = (loginId: string) => town.browser().post<PreloginResponse>('/v1/auth/prelogin', { loginId });
  const shapeOf = async (loginId: string) => {
    const [first, again] = [await ask(loginId), await ask(loginId)];
    expect(again.text).toBe(first.text);
    const { serverSalt, ...cost } = first.body;
    const headers = [...first.headers.entries()].filter(([name]) => !['x-request-id', 'date'].includes(name));
    return { status: first.status, cost, salt: Buffer.from(serverSalt, 'base64url').length, headers };
  };
  expect(await shapeOf(rep.loginId)).toEqual(await shapeOf('nobody@home.example'));
});

it('tells of the change by a mail in the language of the person, which says nothing else', async () => {
  const rep = await town.rep({ name: 'Camille' });
  await rep.browser.post('/v1/auth/password', changeTo(newSecrets(rep), rep.authKey));
  const [mail] = (await town.api.mails()).to(rep.loginId);
  expect(mail?.subject).toBe('Votre mot de passe a changé');
  expect(mail?.text).toContain('http://localhost:4200/forgotten');
  for (const word of ['Camille', town.organisation.name, rep.id, 'coach'])
    expect(mail?.text).not.toContain(word);
});

/** The same password once more, stretched that much. */
function strengthened(person: Person, cost: { t: number; m: number }) {
  const secrets = newSecrets(person);
  const kdf = { ...secrets.kdf, ...cost };
  return {
    ...changeTo({ ...secrets, kdf }, person.authKey),
    authKey: secrets.authKey,
    occasion: 'strengthening',
  };
}

it('calls a password that is only stretched more by its name, and lets every session go on', async () => {
  const rep = await town.rep();
  const other = await signIn(rep, rep.authKey);
  const change = strengthened(rep, { t: 3, m: 128 });
  for (let time = 0; time < 2; time++)
    expect((await rep.browser.post('/v1/auth/password', change)).status).toBe(204);
  expect((await signIn(rep, change.authKey)).status).toBe(200);
  expect([await isSignedIn(rep.browser), await isSignedIn(other.browser)]).toEqual([true, true]);
  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual(['Votre mot de passe est mieux protégé']);
});

it.each([
  { t: 3, m: 64 },
  { t: 4, m: 64 },
])('takes nothing for stronger that is not: from 4 passes of 128 MiB to %p', async (cost) => {
  const rep = await town.rep();
  const first = strengthened(rep, { t: 4, m: 128 });
  await rep.browser.post('/v1/auth/password', first);
  const next = { ...strengthened(rep, cost), currentAuthKey: first.authKey };
  const { status, body } = await rep.browser.post('/v1/auth/password', next);
  expect([status, body.errors]).toEqual([422, [{ pointer: '/kdf', code: 'not-stronger' }]]);
  expect((await signIn(rep, first.authKey)).status).toBe(200);
});

it('keeps the change when its mail cannot be sent', async () => {
  const rep = await town.rep();
  const mails = await town.api.mails();
  mails.isDown = true;
  const secrets = newSecrets(rep);
  const answer = await rep.browser.post('/v1/auth/password', changeTo(secrets, rep.authKey));
  await town.api.mails();
  mails.isDown = false;
  expect([answer.status, (await signIn(rep, secrets.authKey)).status]).toEqual([204, 200]);
});

async function challengeOf(browser: Person['browser']): Promise<string> {
  return (await browser.get<{ challenge: string }>('/v1/auth/challenge')).body.challenge;
}

function newCode(person: Person, challenge: string, purpose = 'recovery-code') {
  const { recoveryAuthKey, keyWraps } = newSecrets(person);
  const possession = provePossession(person.account, { purpose, challenge });
  return { challenge, possession, recoveryAuthKey, keyWrap: keyWraps[1] };
}

it('makes a new recovery code from a device on which the account is open, once and for all', async () => {
  const rep = await town.rep();
  const request = newCode(rep, await challengeOf(rep.browser));
  for (let time = 0; time < 2; time++)
    expect((await rep.browser.post('/v1/auth/recovery-code', request)).status).toBe(204);

  const [wrap] = await town.rows<{ count: string }>(
    `SELECT count(*) FROM identity.key_wrap WHERE account_id = $1 AND method = 'recovery'`,
    [rep.id],
  );
  expect(wrap?.count).toBe('1');
  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual(['Votre code de secours a changé']);
  expect((await signIn(rep, rep.authKey)).status).toBe(200);
});

it('offers another code after ninety days, to its owner alone, and not again for thirty once put off', async () => {
  const rep = await town.rep();
  const read = async (browser: Person['browser']) =>
    (await browser.get<{ madeOn: string; isDue: boolean }>('/v1/auth/recovery-code')).body;
  expect(await read(rep.browser)).toEqual({ madeOn: '2026-03-09', isDue: false });

  clock.moveTo('2026-06-20T10:00:00Z');
  const { browser } = await signIn(rep, rep.authKey);
  await browser.post('/v1/auth/password', changeTo(newSecrets(rep), rep.authKey));
  expect(await read(browser)).toEqual({ madeOn: '2026-03-09', isDue: true });
  for (let time = 0; time < 2; time++)
    expect((await browser.post('/v1/auth/recovery-code/put-off')).status).toBe(204);
  expect(await read(browser)).toEqual({ madeOn: '2026-03-09', isDue: false });
  expect(await read((await town.coach()).browser)).toEqual({ madeOn: '2026-06-20', isDue: false });
});

it('counts the age of a code from the day of the newest one', async () => {
  const rep = await town.rep();
  clock.moveTo('2026-06-20T23:59:59Z');
  const { browser } = await signIn(rep, rep.authKey);
  await browser.post('/v1/auth/recovery-code', newCode(rep, await challengeOf(browser)));
  expect((await browser.get('/v1/auth/recovery-code')).body).toEqual({ madeOn: '2026-06-20', isDue: false });
});

it.each([
  [
    'the signature of somebody else',
    async (rep: Person) => newCode(await town.rep(), await challengeOf(rep.browser)),
  ],
  [
    'a signature for another purpose',
    async (rep: Person) => newCode(rep, await challengeOf(rep.browser), 'erase'),
  ],
  [
    'the challenge of another session',
    async (rep: Person) => newCode(rep, await challengeOf((await signIn(rep, rep.authKey)).browser)),
  ],
  [
    'a challenge of its own',
    (rep: Person) => Promise.resolve(newCode(rep, randomBytes(32).toString('base64url'))),
  ],
  [
    'a challenge that is five minutes old',
    async (rep: Person) => {
      const request = newCode(rep, await challengeOf(rep.browser));
      clock.advance(301);
      return request;
    },
  ],
  [
    'a challenge from the future',
    async (rep: Person) => {
      const request = newCode(rep, await challengeOf(rep.browser));
      clock.advance(-1);
      return request;
    },
  ],
])('makes no code for %s', async (_, arrange) => {
  const rep = await town.rep();
  const { status, body } = await rep.browser.post('/v1/auth/recovery-code', await arrange(rep));
  expect([status, body.code]).toEqual([422, 'possession-wrong']);
  expect((await town.api.mails()).to(rep.loginId)).toEqual([]);
});

it('takes a challenge to the last second of its five minutes', async () => {
  const rep = await town.rep();
  const request = newCode(rep, await challengeOf(rep.browser));
  clock.advance(300);
  expect((await rep.browser.post('/v1/auth/recovery-code', request)).status).toBe(204);
});

it.each([
  ['POST', '/v1/auth/password', (rep: Person) => changeTo(newSecrets(rep), rep.authKey)],
  ['GET', '/v1/auth/challenge', () => undefined],
  ['GET', '/v1/auth/recovery-code', () => undefined],
  ['POST', '/v1/auth/recovery-code/put-off', () => undefined],
  ['POST', '/v1/auth/recovery-code', (rep: Person) => newCode(rep, randomBytes(32).toString('base64url'))],
])('asks for a session: %s %s', async (method, path, bodyOf) => {
  const rep = await town.rep();
  const { status, body } = await town.browser().send(method, path, bodyOf(rep));
  expect([status, body.code]).toEqual([401, 'not-signed-in']);
});
