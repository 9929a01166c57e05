import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes, randomUUID } from 'node:crypto';
import { SoftwareAuthenticator } from '@aparte/testing';
import type { Browser } from '../browser.fake.ts';
import { Town, type Person } from '../town.fake.ts';
import type { PasskeyChallengeResponse, PasskeyDto, PasskeyOfferResponse } from './passkeys.dto.ts';

const path = '/v1/auth/passkeys';
const origin = 'http://localhost:4200';
const wrongKey = Buffer.alloc(32, 8).toString('base64url');
let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

type Deviations = NonNullable<Parameters<SoftwareAuthenticator['create']>[1]>;

async function offered({ browser, authKey }: Person): Promise<PasskeyOfferResponse> {
  const { status, body } = await browser.post<PasskeyOfferResponse>(`${path}/offer`, { authKey });
  expect(status).toBe(200);
  return body;
}

function newPasskey(device: SoftwareAuthenticator, offer: PasskeyOfferResponse, deviations?: Deviations) {
  return {
    label: 'Téléphone',
    credential: device.create(offer, deviations),
    keyWrap: { generation: 1, blob: randomBytes(105).toString('base64url') },
  };
}

/** Somebody with a passkey in a device of their own. */
async function personWithPasskey(kind: 'rep' | 'coach' = 'rep') {
  const person = await town[kind]();
  const device = new SoftwareAuthenticator(origin);
  const request = newPasskey(device, await offered(person));
  const { status, body } = await person.browser.post<PasskeyDto & { code?: string }>(path, request);
  expect([status, body.code]).toEqual([201, undefined]);
  return { person, device, request, passkeyId: body.id };
}

async function challenged(
  browser: Browser,
  purpose: 'sign-in' | 'unlock',
): Promise<PasskeyChallengeResponse> {
  const { body } = await browser.post<PasskeyChallengeResponse>(`${path}/${purpose}/challenge`);
  return body;
}

async function signIn(device: SoftwareAuthenticator, deviations?: Deviations) {
  const browser = town.browser();
  const assertion = device.sign(await challenged(browser, 'sign-in'), deviations);
  const answer = await browser.post(`${path}/sign-in`, { assertion });
  return { ...answer, browser, assertion, told: [answer.status, answer.body.code] };
}

const refused = [401, 'passkey-refused'];

it('signs in by passkey without being told who comes, and gives what that passkey unlocks', async () => {
  for (const kind of ['rep', 'coach'] as const) {
    const { person, device, request } = await personWithPasskey(kind);
    const { status, body, browser } = await signIn(device);
    expect([status, body]).toEqual([
      200,
      {
        account: expect.objectContaining({ id: person.id, kind }),
        keyWrap: { method: 'passkey', ...request.keyWrap },
        identity: person.identity,
      },
    ]);
    expect((await browser.get('/v1/auth/session')).status).toBe(200);
  }
});

it('lists the passkeys of their owner, and of nobody else', async () => {
  const { person, passkeyId } = await personWithPasskey();
  const other = await personWithPasskey();
  const { body } = await person.browser.get<{ passkeys: PasskeyDto[] }>(path);
  expect(body.passkeys).toEqual([{ id: passkeyId, label: 'Téléphone', addedOn: expect.any(String) }]);
  expect((await other.person.browser.get(path)).text).not.toContain(passkeyId);
});

it('keeps several passkeys, each with a wrap of its own', async () => {
  const { person, device, request } = await personWithPasskey();
  const second = new SoftwareAuthenticator(origin);
  const offer = await offered(person);
  expect(offer.known).toEqual([{ id: request.credential.id, transports: ['internal'] }]);
  const secondRequest = newPasskey(second, offer);
  expect((await person.browser.post(path, secondRequest)).status).toBe(201);

  expect((await signIn(device)).body.keyWrap).toMatchObject({ blob: request.keyWrap.blob });
  expect((await signIn(second)).body.keyWrap).toMatchObject({ blob: secondRequest.keyWrap.blob });
});

it('refuses an eleventh passkey', async () => {
  const person = await town.rep();
  const device = new SoftwareAuthenticator(origin);
  const offers = await Promise.all(Array.from({ length: 10 }, () => offered(person)));
  const lateOffer = await offered(person);
  for (const offer of offers)
    expect((await person.browser.post(path, newPasskey(device, offer))).status).toBe(201);
  const late = await person.browser.post(path, newPasskey(device, lateOffer));
  expect([late.status, late.body.code]).toEqual([409, 'too-many-passkeys']);
  const { authKey } = person;
  expect((await person.browser.post(`${path}/offer`, { authKey })).body.code).toBe('too-many-passkeys');
});

it('answers a repeated registration like the first one', async () => {
  const { person, request, passkeyId } = await personWithPasskey();
  const again = await person.browser.post(path, request);
  expect([again.status, again.body.id]).toEqual([201, passkeyId]);
  const { body } = await person.browser.get<{ passkeys: PasskeyDto[] }>(path);
  expect(body.passkeys).toHaveLength(1);
});

it('asks for the password again before a passkey is added: a session left open is not enough', async () => {
  const { browser } = await town.rep();
  const answer = await browser.post(`${path}/offer`, { authKey: wrongKey });
  expect([answer.status, answer.body.code]).toEqual([422, 'current-password-wrong']);
  const device = new SoftwareAuthenticator(origin);
  const challenge = randomBytes(32).toString('base64url');
  const credential = device.create({ challenge, rpId: 'localhost', userHandle: 'AAAAAAAAAAAAAAAAAAAAAA' });
  const keyWrap = { generation: 1, blob: randomBytes(105).toString('base64url') };
  const unasked = await browser.post(path, { label: 'x', credential, keyWrap });
  expect([unasked.status, unasked.body.code]).toEqual([422, 'passkey-not-added']);
});

const crooked: [string, Deviations][] = [
  ['made on the page of another site', { origin: 'https://aparte.example' }],
  ['bound to another site', { rpId: 'aparte.example' }],
  ['made by whoever held the device, without asking who it is', { isVerified: false }],
];

it.each([
  ...crooked,
  ['that attests its maker, which nobody asked for', { format: 'android-safetynet' }] as const,
])('adds no passkey %s', async (_, deviations) => {
  const person = await town.rep();
  const device = new SoftwareAuthenticator(origin);
  const answer = await person.browser.post(path, newPasskey(device, await offered(person), deviations));
  expect([answer.status, answer.body.code]).toEqual([422, 'passkey-not-added']);
  expect((await person.browser.get(path)).body).toEqual({ passkeys: [] });
});

it.each([
  ...crooked,
  ['for somebody else', { userHandle: Buffer.alloc(16, 3).toString('base64url') }] as const,
  ['with a counter that went back, like a copy', { counter: 1 }] as const,
])('lets nobody in by a signature %s', async (_, deviations) => {
  const { device } = await personWithPasskey();
  expect((await signIn(device)).status).toBe(200);
  const answer = await signIn(device, deviations);
  expect(answer.told).toEqual(refused);
  expect(answer.headers.get('set-cookie')).toBeNull();
});

it('lets nobody in by a passkey that it does not know, and says the same', async () => {
  const device = new SoftwareAuthenticator(origin);
  const userHandle = Buffer.alloc(16, 3).toString('base64url');
  device.create({ challenge: 'AAAA', rpId: 'localhost', userHandle });
  const unknown = await signIn(device);
  const known = await signIn((await personWithPasskey()).device, { isVerified: false });
  const said = [unknown, known].map(({ text }) => text.replace(/"requestId":"[^"]*"/, ''));
  expect(unknown.told).toEqual(refused);
  expect(said[0]).toBe(said[1]);
});

it('takes an altered signature from nobody', async () => {
  const { device } = await personWithPasskey();
  const browser = town.browser();
  const assertion = device.sign(await challenged(browser, 'sign-in'));
  const data = Buffer.from(assertion.authenticatorData, 'base64url');
  data.writeUInt32BE(99, 33);
  const altered = { ...assertion, authenticatorData: data.toString('base64url') };
  expect((await browser.post(`${path}/sign-in`, { assertion: altered })).status).toBe(401);
});

it('takes each challenge once, right or wrong', async () => {
  const { device } = await personWithPasskey();
  const { assertion, status } = await signIn(device);
  expect(status).toBe(200);
  expect((await town.browser().post(`${path}/sign-in`, { assertion })).status).toBe(401);

  const browser = town.browser();
  const challenge = await challenged(browser, 'sign-in');
  const wrong = device.sign(challenge, { isVerified: false });
  expect((await browser.post(`${path}/sign-in`, { assertion: wrong })).status).toBe(401);
  const right = device.sign(challenge);
  expect((await browser.post(`${path}/sign-in`, { assertion: right })).status).toBe(401);
});

it('takes no challenge whose five minutes are over, and forgets it', async () => {
  const { device } = await personWithPasskey();
  const browser = town.browser();
  const challenge = await challenged(browser, 'sign-in');
  await town.rows('UPDATE identity.passkey_challenge SET expires_at = now()');
  const assertion = device.sign(challenge);
  expect((await browser.post(`${path}/sign-in`, { assertion })).status).toBe(401);
  await challenged(browser, 'sign-in');
  expect(await town.rows('SELECT purpose FROM identity.passkey_challenge')).toEqual([{ purpose: 'sign-in' }]);
});

it('takes a challenge for nothing else than it was given for, and from nobody else', async () => {
  const { person, device } = await personWithPasskey();
  const stranger = await town.rep();
  const toUnlock = device.sign(await challenged(person.browser, 'unlock'));
  expect((await town.browser().post(`${path}/sign-in`, { assertion: toUnlock })).status).toBe(401);
  const toEnter = device.sign(await challenged(person.browser, 'sign-in'));
  expect((await person.browser.post(`${path}/unlock`, { assertion: toEnter })).status).toBe(401);
  const again = device.sign(await challenged(person.browser, 'unlock'));
  expect((await stranger.browser.post(`${path}/unlock`, { assertion: again })).status).toBe(401);

  const offer = await offered(person);
  const stolen = await stranger.browser.post(path, newPasskey(new SoftwareAuthenticator(origin), offer));
  expect([stolen.status, stolen.body.code]).toEqual([422, 'passkey-not-added']);
});

it('unlocks a tab with one of its own passkeys', async () => {
  const { person, device, request } = await personWithPasskey();
  const { body: asked } = await person.browser.post(`${path}/unlock/challenge`);
  expect(asked.passkeys).toEqual([{ id: request.credential.id, transports: ['internal'] }]);
  const assertion = device.sign(await challenged(person.browser, 'unlock'));
  const { status, body } = await person.browser.post(`${path}/unlock`, { assertion });
  expect([status, body]).toEqual([200, { keyWrap: { method: 'passkey', ...request.keyWrap } }]);
});

it('gives nobody the wrap of another person by unlocking', async () => {
  const { device } = await personWithPasskey();
  const { person: stranger } = await personWithPasskey();
  const assertion = device.sign(await challenged(stranger.browser, 'unlock'));
  const answer = await stranger.browser.post(`${path}/unlock`, { assertion });
  expect([answer.status, answer.body.code]).toEqual(refused);
});

it('tells of a passkey added and removed by one mail each, without its name', async () => {
  const { person, request, passkeyId } = await personWithPasskey('coach');
  await person.browser.post(path, request);
  for (let time = 0; time < 2; time++) await person.browser.send('DELETE', `${path}/${passkeyId}`);
  const mails = (await town.api.mails()).to(person.loginId);
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Une clé d’accès a été ajoutée',
    'Une clé d’accès a été supprimée',
  ]);
  for (const { text } of mails) for (const word of ['Téléphone', person.id]) expect(text).not.toContain(word);
});

it('removes a passkey for good; foreign, missing and repeated ones alike', async () => {
  const { person, device, passkeyId } = await personWithPasskey();
  const { person: stranger } = await personWithPasskey();
  const remove = ({ browser }: Person, id: string) => browser.send('DELETE', `${path}/${id}`);
  expect((await remove(stranger, passkeyId)).status).toBe(404);
  expect((await signIn(device)).status).toBe(200);
  expect((await remove(person, passkeyId)).status).toBe(204);
  expect((await remove(person, passkeyId)).status).toBe(404);
  expect((await remove(person, randomUUID())).status).toBe(404);
  expect((await signIn(device)).told).toEqual(refused);
});

it('adds no passkey for keys that the account no longer uses, and opens none with one', async () => {
  const { person, device } = await personWithPasskey();
  const request = newPasskey(new SoftwareAuthenticator(origin), await offered(person));
  const late = await person.browser.post(path, {
    ...request,
    keyWrap: { ...request.keyWrap, generation: 2 },
  });
  expect([late.status, late.body.code]).toEqual([409, 'passkey-for-old-keys']);

  await town.rows('UPDATE identity.passkey SET generation = 7 WHERE account_id = $1', [person.id]);
  expect((await signIn(device)).told).toEqual(refused);
});

it('stores the wrap sealed for this passkey: a copy of the database opens nothing, a moved one neither', async () => {
  const { person, request, device } = await personWithPasskey();
  const [row] = await town.rows<{ wrap_sealed: Buffer }>(
    'SELECT wrap_sealed FROM identity.passkey WHERE account_id = $1',
    [person.id],
  );
  expect(row?.wrap_sealed.includes(Buffer.from(request.keyWrap.blob, 'base64url'))).toBe(false);
  const other = await personWithPasskey();
  await town.rows('UPDATE identity.passkey SET wrap_sealed = $1 WHERE account_id = $2', [
    row?.wrap_sealed,
    other.person.id,
  ]);
  expect((await signIn(other.device)).status).toBe(500);
  expect((await signIn(device)).status).toBe(200);
});

it('asks no code besides a passkey, which is two factors by itself', async () => {
  const { person, device } = await personWithPasskey();
  await town.rows(
    `INSERT INTO identity.second_factor (account_id, secret_sealed, state, last_step) VALUES ($1, 'x', 'active', 1)`,
    [person.id],
  );
  expect((await signIn(device)).status).toBe(200);
});
