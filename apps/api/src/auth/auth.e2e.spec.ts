import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  derivePasswordKeys,
  initSealing,
  openAccount,
  requireOwnIdentity,
  unwrapAccountKey,
  verifyIdentity,
} from '@aparte/sealing';
import type { LoginResponse, PreloginResponse } from './auth.dto.ts';
import { Town } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

function withoutRequestId(text: string): string {
  return text.replace(/"requestId":"[^"]*"/, '');
}

it('signs in with a real password on a new device, and that unlocks the same account', async () => {
  await initSealing();
  const [password, loginId, serverSalt] = [
    'correct horse staple',
    'device@home.example',
    Buffer.alloc(16, 4),
  ];
  const keys = derivePasswordKeys({ password, loginId, serverSalt, t: 3, m: 64 });
  const rep = await town.rep({ loginId, keys, serverSalt });

  const device = town.browser();
  const { body: cost } = await device.post<PreloginResponse>('/v1/auth/prelogin', { loginId });
  const derived = derivePasswordKeys({
    password,
    loginId,
    serverSalt: Buffer.from(cost.serverSalt, 'base64url'),
    t: cost.t,
    m: cost.m,
  });
  const authKey = Buffer.from(derived.authKey).toString('base64url');
  const { status, body } = await device.post<LoginResponse>('/v1/auth/login', { loginId, authKey });

  const { generation, blob } = body.keyWrap;
  const wrap = { v: 1, method: 'pw', gen: generation, ct: blob };
  const context = { method: 'pw', userId: body.account.id, generation } as const;
  const account = openAccount(unwrapAccountKey(wrap, derived.wrapKey, context), body.account.id);
  requireOwnIdentity(account, verifyIdentity(body.identity));
  expect([status, body.account.id]).toEqual([200, rep.id]);
});

it.each(['rep', 'coach', 'operator'] as const)('tells a signed-in %s who they are', async (kind) => {
  const { browser, id, identity } = await town[kind]({ name: 'Camille' });
  const { status, body } = await browser.get('/v1/auth/session');
  const account = { id, kind, displayName: 'Camille', locale: 'fr', timeZone: 'Europe/Paris' };
  expect([status, body]).toEqual([200, { account, identity }]);
});

it('answers a wrong password and an unknown address alike', async () => {
  const { loginId, authKey } = await town.rep();
  const other = Buffer.alloc(32, 8).toString('base64url');
  const wrong = await town.browser().post('/v1/auth/login', { loginId, authKey: other });
  const unknown = await town.browser().post('/v1/auth/login', { loginId: 'nobody@home.example', authKey });
  expect([wrong.status, wrong.body.code]).toEqual([401, 'login-failed']);
  expect(unknown.status).toBe(401);
  expect(withoutRequestId(unknown.text)).toBe(withoutRequestId(wrong.text));
  expect([...unknown.headers.keys()]).toEqual([...wrong.headers.keys()]);
  expect(wrong.headers.get('set-cookie')).toBeNull();
});

it('does not let the recovery key sign in in place of the password', async () => {
  const { loginId, enrolment } = await town.rep();
  const answer = await town.browser().post('/v1/auth/login', { loginId, authKey: enrolment.recoveryAuthKey });
  expect(answer.status).toBe(401);
});

it('finds the account however the address is capitalised', async () => {
  const { authKey, id } = await town.rep({ loginId: 'Ana.Lise@home.example' });
  const answer = await town.browser().post<LoginResponse>('/v1/auth/login', {
    loginId: 'ana.lise@HOME.example',
    authKey,
  });
  expect([answer.status, answer.body.account.id]).toEqual([200, id]);
});

it('invents a derivation cost for an unknown address: same shape, same answer each time, another per address', async () => {
  const { loginId } = await town.rep();
  const ask = async (address: string) => {
    const { status, body } = await town.browser().post<PreloginResponse>('/v1/auth/prelogin', {
      loginId: address,
    });
    return { status, ...body };
  };
  const [known, unknown, again, another] = [
    await ask(loginId),
    await ask('nobody@home.example'),
    await ask('NOBODY@home.example'),
    await ask('no-one@home.example'),
  ];
  expect(Object.keys(unknown)).toEqual(Object.keys(known));
  expect([unknown.status, unknown.t, unknown.m]).toEqual([200, known.t, known.m]);
  expect(Buffer.from(unknown.serverSalt, 'base64url')).toHaveLength(16);
  expect(again).toEqual(unknown);
  expect(another.serverSalt).not.toBe(unknown.serverSalt);
});

it('gives what unlocks again after a reload', async () => {
  const { browser, enrolment } = await town.coach();
  const { status, body } = await browser.get('/v1/auth/key-wrap');
  expect([status, body]).toEqual([200, { keyWrap: enrolment.keyWraps[0] }]);
});

it('ends one session at once and leaves the other devices signed in', async () => {
  const { browser, loginId, authKey } = await town.rep();
  const other = town.browser();
  await other.post('/v1/auth/login', { loginId, authKey });
  const { token } = browser;

  const answer = await browser.post('/v1/auth/logout');
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect(answer.headers.get('clear-site-data')).toContain('"storage"');
  expect((await browser.get('/v1/auth/session')).status).toBe(401);
  const replayed = await browser.sendText('GET', '/v1/auth/session', undefined, {
    cookie: `aparte_member=${token}`,
  });
  expect([replayed.status, replayed.body.code]).toEqual([401, 'not-signed-in']);
  expect((await other.get('/v1/auth/session')).status).toBe(200);
});

it('signs out without a session as well', async () => {
  expect((await town.browser().post('/v1/auth/logout')).status).toBe(204);
});

it('forgets a session when its time is over', async () => {
  const { browser, id } = await town.rep();
  await town.rows(`UPDATE identity.session SET expires_at = now() WHERE account_id = $1`, [id]);
  expect((await browser.get('/v1/auth/session')).status).toBe(401);
  expect((await browser.get('/v1/member/spaces')).status).toBe(401);
});

it('removes expired sessions of a person when they sign in again', async () => {
  const { loginId, authKey, id } = await town.rep();
  await town.rows(`UPDATE identity.session SET expires_at = now() WHERE account_id = $1`, [id]);
  await town.browser().post('/v1/auth/login', { loginId, authKey });
  const sessions = await town.rows('SELECT purpose FROM identity.session WHERE account_id = $1', [id]);
  expect(sessions).toEqual([{ purpose: 'web' }]);
});

it.each([
  ['nothing', ''],
  ['no token', 'aparte_member='],
  ['a token of another shape', 'aparte_member=1'],
  ['a token that nobody has', `aparte_member=${'0'.repeat(64)}`],
  ['the cookie of the other site', `aparte_sponsor=${'0'.repeat(64)}`],
])('lets nobody in with %s', async (_, cookie) => {
  const browser = town.browser();
  for (const path of ['/v1/auth/session', '/v1/auth/key-wrap', '/v1/member/spaces', '/v1/operator/coaches']) {
    const answer = await browser.sendText('GET', path, undefined, { cookie });
    expect([answer.status, answer.body.code]).toEqual([401, 'not-signed-in']);
  }
});
