import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import {
  createAccountKey,
  createIdentity,
  openAccount,
  openPinVault,
  openSelf,
  rotateSelf,
  sealPinVault,
  unwrapAccountKey,
  type Self,
} from '@aparte/sealing';
import type { LoginResponse } from '../auth/auth.dto.ts';
import { newSecrets } from '../new-secrets.fake.ts';
import { Town, type Person } from '../town.fake.ts';
import type { GenerationsResponse } from './generations.dto.ts';

const at = 1_800_000_000_000;
let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

interface Held {
  readonly self: Self;
  readonly accountKey: Uint8Array;
  readonly authKey: string;
}

function heldBy({ account, identity, accountKey, authKey }: Person): Held {
  return { self: { account, identity }, accountKey, authKey };
}

/** The next generation of somebody, as their client sends it; what the client keeps of it besides. */
function rotationOf(person: Person, held: Held = heldBy(person)) {
  const nextKey = createAccountKey();
  const { self, olderWrap } = rotateSelf(held, nextKey, at);
  const { wrapKey, ...secrets } = newSecrets(person, nextKey, self.identity.gen);
  const request = {
    ...secrets,
    currentAuthKey: held.authKey,
    identity: self.identity,
    olderWrap: { generation: olderWrap.gen, blob: olderWrap.ct },
    pinVault: null as { version: number; blob: string } | null,
  };
  return { request, wrapKey, next: { self, accountKey: nextKey, authKey: secrets.authKey } };
}

const rotate = (person: Person, request: object) => person.browser.post('/v1/auth/identity', request);

async function signIn({ loginId }: Person, authKey: string) {
  const browser = town.browser();
  const answer = await browser.post<LoginResponse>('/v1/auth/login', { loginId, authKey });
  return { ...answer, browser };
}

it('gives new keys that the password opens, and with them every older one', async () => {
  const rep = await town.rep();
  const first = rotationOf(rep);
  const second = rotationOf(rep, first.next);
  for (const { request } of [first, second]) expect((await rotate(rep, request)).status).toBe(204);

  const { body, browser } = await signIn(rep, second.next.authKey);
  const { generation, blob } = body.keyWrap;
  const wrap = { v: 1, method: 'pw', gen: generation, ct: blob };
  const accountKey = unwrapAccountKey(wrap, second.wrapKey, { method: 'pw', userId: rep.id, generation });
  const { body: older } = await browser.get<GenerationsResponse>('/v1/auth/generations');
  const self = openSelf(
    accountKey,
    { userId: rep.id, identity: body.identity },
    { identities: older.identities, wraps: older.olderWraps },
  );
  expect(self.identity).toEqual(second.next.self.identity);
  expect(self.former?.map(({ account }) => account?.signPublicKey)).toEqual([
    rep.account.signPublicKey,
    first.next.self.account.signPublicKey,
  ]);
});

it('tells a person of one generation that there was nothing before', async () => {
  const rep = await town.rep();
  const { status, body } = await rep.browser.get('/v1/auth/generations');
  expect([status, body]).toEqual([200, { identities: [], olderWraps: [] }]);
});

it('shows the whole chain to whoever writes with this person', async () => {
  const [rep, coach] = [await town.rep(), await town.coach()];
  await town.introduce(rep, coach);
  const { request } = rotationOf(rep);
  await rotate(rep, request);
  const { body } = await coach.browser.get(`/v1/member/accounts/${rep.id}/identities`);
  expect(body).toEqual({ identities: [rep.identity, request.identity] });
});

it('ends every other session, keeps this one, and leaves one lock of each kind', async () => {
  const rep = await town.rep();
  const other = await signIn(rep, rep.authKey);
  await rotate(rep, rotationOf(rep).request);
  expect((await other.browser.get('/v1/auth/session')).status).toBe(401);
  expect((await rep.browser.get('/v1/auth/session')).status).toBe(200);
  expect((await signIn(rep, rep.authKey)).status).toBe(401);
  const wraps = await town.rows(
    'SELECT method, generation FROM identity.key_wrap WHERE account_id = $1 ORDER BY method',
    [rep.id],
  );
  expect(wraps).toEqual([
    { method: 'older', generation: 1 },
    { method: 'password', generation: 2 },
    { method: 'recovery', generation: 2 },
  ]);
});

it('takes away passkeys, which open the former key', async () => {
  const rep = await town.rep();
  await town.rows(
    `INSERT INTO identity.passkey VALUES (gen_random_uuid(), $1, $2, $3, 0, '{}', 'clé', 1, $3, '2026-01-05')`,
    [rep.id, randomBytes(32), randomBytes(32)],
  );
  await rotate(rep, rotationOf(rep).request);
  expect(await town.rows('SELECT id FROM identity.passkey WHERE account_id = $1', [rep.id])).toEqual([]);
});

it('answers the same request again alike, and writes one mail about it, which says nothing else', async () => {
  const rep = await town.rep({ name: 'Camille' });
  const { request } = rotationOf(rep);
  for (let time = 0; time < 2; time++) expect((await rotate(rep, request)).status).toBe(204);
  const mails = (await town.api.mails()).to(rep.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual(['Vos clés ont changé']);
  for (const word of ['Camille', town.organisation.name, rep.id, 'coach'])
    expect(mails[0]?.text).not.toContain(word);
});

it('makes one of two changes at the same moment, and refuses the other', async () => {
  const rep = await town.rep();
  const requests = [rotationOf(rep).request, rotationOf(rep).request];
  const answers = await Promise.all(requests.map((request) => rotate(rep, request)));
  expect(answers.map(({ status }) => status).sort()).toEqual([204, 422]);
  expect(answers.find(({ status }) => status === 422)?.body.code).toBe('current-password-wrong');
});

it('changes the pins in the same moment, from the version that is stored', async () => {
  const rep = await town.rep();
  const vault = '/v1/member/pin-vault';
  await rep.browser.put(vault, { version: 1, blob: 'AAAA' });
  const { request, next } = rotationOf(rep);
  for (const pinVault of [null, { version: 3, blob: 'AAAA' }, { version: 1, blob: 'AAAA' }]) {
    const { status, body } = await rotate(rep, { ...request, pinVault });
    expect([status, body.code]).toEqual([409, 'pin-vault-version']);
  }
  expect((await signIn(rep, rep.authKey)).status).toBe(200);

  const { version, ct } = sealPinVault(next.self.account, { version: 2, pins: [] });
  expect((await rotate(rep, { ...request, pinVault: { version, blob: ct } })).status).toBe(204);
  const { body } = await rep.browser.get<{ version: number; blob: string }>(vault);
  const stored = { v: 1, version: body.version, ct: body.blob };
  expect(openPinVault(next.self.account, stored)).toEqual({ version: 2, pins: [] });
});

it('changes nothing when the present password is wrong, and slows guessing down', async () => {
  const rep = await town.rep();
  const request = { ...rotationOf(rep).request, currentAuthKey: rep.enrolment.recoveryAuthKey };
  for (let attempt = 0; attempt < 20; attempt++) {
    const { status, body } = await rotate(rep, request);
    expect([status, body.code]).toEqual([422, 'current-password-wrong']);
  }
  expect((await rotate(rep, request)).status).toBe(429);
  expect((await rep.browser.get('/v1/auth/generations')).body).toEqual({ identities: [], olderWraps: [] });
});

it('refuses keys that the present ones did not announce, and locks of another generation', async () => {
  const rep = await town.rep();
  const { request } = rotationOf(rep);
  const unannounced = createIdentity(openAccount(createAccountKey(), rep.id), at, { identity: rep.identity });
  const stranger = await town.rep();
  const flawed: [object, string, string][] = [
    [{ identity: unannounced }, '/identity', 'identity-invalid'],
    [{ identity: { ...request.identity, createdAt: at + 1 } }, '/identity', 'identity-invalid'],
    [{ identity: rotationOf(stranger).request.identity }, '/identity', 'identity-invalid'],
    [{ olderWrap: { ...request.olderWrap, generation: 2 } }, '/olderWrap/generation', 'not-current'],
    [{ keyWraps: newSecrets(rep).keyWraps }, '/keyWraps/0/generation', 'not-current'],
    [{ keyWraps: [request.keyWraps[0], request.keyWraps[0]] }, '/keyWraps', 'one-of-each-method'],
  ];
  for (const [change, pointer, code] of flawed) {
    const { status, body } = await rotate(rep, { ...request, ...change });
    const [first] = body.errors as { pointer: string; code: string }[];
    expect([status, first]).toEqual([422, { pointer, code }]);
  }
  expect((await signIn(rep, rep.authKey)).status).toBe(200);
});

it('tells when these keys were replaced already', async () => {
  const rep = await town.rep();
  const first = rotationOf(rep);
  await rotate(rep, first.request);
  const { status, body } = await rotate(rep, {
    ...rotationOf(rep).request,
    currentAuthKey: first.next.authKey,
  });
  expect([status, body.code]).toEqual([409, 'generation-passed']);
});

it.each([
  ['GET', '/v1/auth/generations', () => undefined],
  ['POST', '/v1/auth/identity', (rep: Person) => rotationOf(rep).request],
])('asks for a session: %s %s', async (method, path, bodyOf) => {
  const rep = await town.rep();
  const { status, body } = await town.browser().send(method, path, bodyOf(rep));
  expect([status, body.code]).toEqual([401, 'not-signed-in']);
});
