import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { unwrapAccountKey } from '@aparte/sealing';
import type { LoginResponse } from '../auth/auth.dto.ts';
import { newSecrets, type NewSecrets } from '../new-secrets.fake.ts';
import { Town, type Person } from '../town.fake.ts';
import { KeyChanges, type KeyChange } from '../auth/key-changes.ts';
import { Mailbox } from './mailbox.fake.ts';
import type { OpenedRecoveryResponse, UnlockedRecoveryResponse } from './recovery.dto.ts';

let town: Town;
let mailbox: Mailbox;
beforeAll(async () => {
  town = await Town.build();
  mailbox = new Mailbox(town);
});
afterAll(() => town.api.stop());

const RECOVERY = '/v1/auth/recovery';
const otherKey = Buffer.alloc(32, 8).toString('base64url');

function completion(person: Person, token: string, secrets: NewSecrets) {
  const { kdf, authKey, recoveryAuthKey, keyWraps } = secrets;
  const codeKey = Buffer.from(person.recovery.authKey).toString('base64url');
  return { token, recoveryAuthKey: codeKey, kdf, authKey, newRecoveryAuthKey: recoveryAuthKey, keyWraps };
}

async function canSignIn({ loginId }: Person, authKey: string): Promise<boolean> {
  return (await town.browser().post('/v1/auth/login', { loginId, authKey })).status === 200;
}

it('brings somebody back with their code, to the same account key and a new password', async () => {
  const coach = await town.coach();
  const browser = town.browser();
  const token = await mailbox.requestLink(coach);

  const opened = await browser.post<OpenedRecoveryResponse>(`${RECOVERY}/open`, { token });
  expect([opened.status, opened.body]).toEqual([
    200,
    { userId: coach.id, loginId: coach.loginId, locale: 'fr', identity: { ...coach.identity } },
  ]);

  const secrets = newSecrets(coach);
  const request = completion(coach, token, secrets);
  const unlocked = await browser.post<UnlockedRecoveryResponse>(`${RECOVERY}/unlock`, {
    token,
    recoveryAuthKey: request.recoveryAuthKey,
  });
  const { generation, blob } = unlocked.body.keyWrap;
  const wrap = { v: 1, method: 'rc', gen: generation, ct: blob };
  const context = { method: 'rc', userId: coach.id, generation } as const;
  expect(unwrapAccountKey(wrap, coach.recovery.wrapKey, context)).toEqual(coach.accountKey);
  expect([unlocked.body.account.id, unlocked.body.identity]).toEqual([coach.id, { ...coach.identity }]);

  const back = await browser.post<LoginResponse>(`${RECOVERY}/complete`, request);
  expect([back.status, back.body.keyWrap]).toEqual([200, secrets.keyWraps[0]]);
  expect((await browser.get('/v1/auth/session')).status).toBe(200);
  expect([await canSignIn(coach, secrets.authKey), await canSignIn(coach, coach.authKey)]).toEqual([
    true,
    false,
  ]);
});

it('ends every session there was, and retires the old code', async () => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  await town.browser().post(`${RECOVERY}/complete`, completion(rep, token, newSecrets(rep)));
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(401);

  const again = await mailbox.requestLink(rep);
  const { status, body } = await town.browser().post(`${RECOVERY}/unlock`, {
    token: again,
    recoveryAuthKey: Buffer.from(rep.recovery.authKey).toString('base64url'),
  });
  expect([status, body.code]).toEqual([401, 'recovery-code-wrong']);
});

it('tells the person by mail that they are back, without a word about the account', async () => {
  const rep = await town.rep({ name: 'Camille' });
  const token = await mailbox.requestLink(rep);
  await town.browser().post(`${RECOVERY}/complete`, completion(rep, token, newSecrets(rep)));
  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Retrouver votre compte',
    'Votre compte est retrouvé',
  ]);
  for (const { text } of mails)
    for (const word of ['Camille', town.organisation.name, rep.id, 'coach']) expect(text).not.toContain(word);
});

it('answers an address that nobody has like any other, and writes to nobody', async () => {
  const rep = await town.rep();
  const before = (await town.api.mails()).sent.length;
  const ask = (loginId: string) => town.browser().post(`${RECOVERY}/request`, { loginId });
  const [known, unknown] = [await ask(rep.loginId), await ask('nobody@home.example')];
  const shapeOf = ({ status, text, headers }: typeof known) => ({
    status,
    text,
    headers: [...headers.entries()].filter(([name]) => !['x-request-id', 'date'].includes(name)),
  });
  expect([known.status, known.text]).toEqual([202, '{}']);
  expect(shapeOf(unknown)).toEqual(shapeOf(known));
  const { sent } = await town.api.mails();
  expect(sent.slice(before).map(({ to }) => to)).toEqual([rep.loginId]);
});

it('answers before it has looked whether there is such an account', async () => {
  const rep = await town.rep();
  const { release } = await mailbox.blockAccounts();
  try {
    for (const loginId of [rep.loginId, 'nobody@home.example'])
      expect((await town.browser().post(`${RECOVERY}/request`, { loginId })).status).toBe(202);
  } finally {
    await release();
  }
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(1);
});

it('keeps three links alive at most, and bounds how often a mail is asked for', async () => {
  const rep = await town.rep();
  const statuses = [];
  for (let time = 0; time < 7; time++)
    statuses.push((await town.browser().post(`${RECOVERY}/request`, { loginId: rep.loginId })).status);
  expect(statuses).toEqual([202, 202, 202, 202, 202, 202, 429]);
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(3);
  const [{ count } = { count: '' }] = await town.rows<{ count: string }>(
    'SELECT count(*) FROM identity.recovery_link WHERE account_id = $1',
    [rep.id],
  );
  expect(count).toBe('3');
});

it('bounds the mails to an address that nobody has alike', async () => {
  const ask = () => town.browser().post(`${RECOVERY}/request`, { loginId: 'no-one@home.example' });
  for (let time = 0; time < 6; time++) expect((await ask()).status).toBe(202);
  expect((await ask()).status).toBe(429);
});

it('keeps a link as its hash alone', async () => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  const rows = await town.rows('SELECT l::text FROM identity.recovery_link l WHERE account_id = $1', [
    rep.id,
  ]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
});

it.each(['open', 'unlock', 'complete'])('refuses to %s with a link that nobody was sent', async (step) => {
  const rep = await town.rep();
  await expectUnusable(step, rep, randomBytes(32).toString('base64url'));
});

it.each(['open', 'unlock', 'complete'])('refuses to %s with a link whose time is over', async (step) => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  await town.rows(`UPDATE identity.recovery_link SET expires_at = now() WHERE account_id = $1`, [rep.id]);
  await expectUnusable(step, rep, token);
});

it.each(['open', 'unlock', 'complete'])('refuses to %s with a link that was used', async (step) => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  await town.browser().post(`${RECOVERY}/complete`, completion(rep, token, newSecrets(rep)));
  await expectUnusable(step, rep, token);
});

it('retires the other links of the account with the one that was used', async () => {
  const rep = await town.rep();
  const [first, second] = [await mailbox.requestLink(rep), await mailbox.requestLink(rep)];
  await town.browser().post(`${RECOVERY}/complete`, completion(rep, second, newSecrets(rep)));
  await expectUnusable('open', rep, first);
});

async function expectUnusable(step: string, rep: Person, token: string): Promise<void> {
  const all = completion(rep, token, newSecrets(rep));
  const { recoveryAuthKey } = all;
  const bodies: Record<string, object> = {
    open: { token },
    unlock: { token, recoveryAuthKey },
    complete: all,
  };
  const { status, body } = await town.browser().post(`${RECOVERY}/${step}`, bodies[step]);
  expect([status, body.code]).toEqual([404, 'recovery-link-unusable']);
}

it('signs in again when the same request comes twice, and for a moment only', async () => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  const request = completion(rep, token, newSecrets(rep));
  const complete = () => town.browser().post(`${RECOVERY}/complete`, request);
  expect([(await complete()).status, (await complete()).status]).toEqual([200, 200]);
  expect((await town.api.mails()).to(rep.loginId)).toHaveLength(2);

  await town.rows(
    `UPDATE identity.recovery_link SET used_at = now() - interval '3 minutes' WHERE account_id = $1`,
    [rep.id],
  );
  expect((await complete()).status).toBe(404);
});

it('lets one of two people with the same link come back, and not the other', async () => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  const answers = await Promise.all(
    [newSecrets(rep), newSecrets(rep)].map((secrets) =>
      town.browser().post(`${RECOVERY}/complete`, completion(rep, token, secrets)),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
});

it('releases nothing for a wrong code, the password or the code of somebody else, and counts the guesses', async () => {
  const [rep, other] = [await town.rep(), await town.rep()];
  const token = await mailbox.requestLink(rep);
  const unlock = (recoveryAuthKey: string) =>
    town.browser().post(`${RECOVERY}/unlock`, { token, recoveryAuthKey });
  const foreign = Buffer.from(other.recovery.authKey).toString('base64url');
  for (const key of [otherKey, rep.authKey, foreign]) {
    const { status, body, text } = await unlock(key);
    expect([status, body.code]).toEqual([401, 'recovery-code-wrong']);
    expect(text).not.toContain('blob');
  }
  const complete = { ...completion(rep, token, newSecrets(rep)), recoveryAuthKey: otherKey };
  expect((await town.browser().post(`${RECOVERY}/complete`, complete)).body.code).toBe('recovery-code-wrong');
  for (let guess = 4; guess < 20; guess++) await unlock(otherKey);
  expect((await unlock(otherKey)).status).toBe(429);
  // One budget for everything that guesses at one account.
  const { loginId, authKey } = rep;
  expect((await town.browser().post('/v1/auth/login', { loginId, authKey })).status).toBe(429);
});

it.each([
  ['two wraps of one kind', ([password]: NewSecrets['keyWraps']) => [password, password], '/keyWraps'],
  [
    'a wrap of another generation',
    ([password, recovery]: NewSecrets['keyWraps']) => [password, { ...recovery, generation: 2 }],
    '/keyWraps/1/generation',
  ],
])('refuses %s and leaves the link good', async (_, change, pointer) => {
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  const request = completion(rep, token, newSecrets(rep));
  const wrong = { ...request, keyWraps: change(request.keyWraps) };
  const { status, body } = await town.browser().post(`${RECOVERY}/complete`, wrong);
  expect([status, body.errors]).toEqual([422, [expect.objectContaining({ pointer })]]);
  expect((await town.browser().post(`${RECOVERY}/complete`, request)).status).toBe(200);
});

it('tells other features within the same transaction: when one of them fails, nobody has come back', async () => {
  const heard: KeyChange[] = [];
  let fails = true;
  town.api.app.get(KeyChanges).listen((returned) => {
    heard.push(returned);
    return fails ? Promise.reject(new Error('no')) : Promise.resolve();
  });
  const rep = await town.rep();
  const token = await mailbox.requestLink(rep);
  const request = completion(rep, token, newSecrets(rep));
  expect((await town.browser().post(`${RECOVERY}/complete`, request)).status).toBe(500);
  expect(await canSignIn(rep, rep.authKey)).toBe(true);
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(200);

  fails = false;
  expect((await town.browser().post(`${RECOVERY}/complete`, request)).status).toBe(200);
  expect(heard).toEqual([
    { accountId: rep.id, way: 'recovered' },
    { accountId: rep.id, way: 'recovered' },
  ]);
});
