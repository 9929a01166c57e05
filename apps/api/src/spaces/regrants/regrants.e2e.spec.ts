import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import {
  acceptReset,
  comparePin,
  createAccountKey,
  createGrant,
  createIdentity,
  encodeBase64Url,
  identityHash,
  isOpenEpoch,
  followGrant,
  makeRegrant,
  markVerified,
  openAccount,
  openGrant,
  unlockEpoch,
  type Regrant,
  type Self,
  type VerifiedIdentity,
} from '@aparte/sealing';
import { Town, type Person } from '../../town.fake.ts';

const at = 1_700_000_000_000;
let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

function pinOf(identity: VerifiedIdentity) {
  return comparePin(identity.userId, undefined, [identity]).pin;
}

/** A rep and a coach with one epoch; then the rep loses everything, and the coach accepts and compares the new keys. */
async function arrange() {
  const [rep, coach] = [await town.rep(), await town.coach()];
  const spaceId = await town.introduce(rep, coach);
  const ofCoach = { spaceId, self: selfOf(coach), peers: [pinOf(rep.identity)], previous: undefined };
  const grant = createGrant(ofCoach, at);
  await coach.browser.post(`/v1/member/spaces/${spaceId}/grants`, { grant });
  const epoch = openGrant(ofCoach, grant);

  const restarted = await loseEverything(rep);
  const shown = comparePin(rep.id, pinOf(rep.identity), [rep.identity, restarted.identity]).pin;
  const pin = markVerified(acceptReset(shown));
  const give = (self = selfOf(coach), to = pin) => makeRegrant(epoch, self, to, at);
  return {
    ...{ rep, coach, spaceId, grant, epoch, restarted, pin, give },
    path: `/v1/member/spaces/${spaceId}/regrants`,
  };
}

function selfOf({ account, identity }: Person): Self {
  return { account, identity };
}

/** New keys of a person, as the server stores them after a reset. */
async function loseEverything(person: Person): Promise<Self> {
  const account = openAccount(createAccountKey(), person.id);
  const identity = createIdentity(account, at, { identity: person.identity });
  await town.rows('INSERT INTO identity.identity_record VALUES ($1, 2, $2, $3)', [
    person.id,
    JSON.stringify(identity),
    Buffer.from(identityHash(identity)),
  ]);
  return { account, identity, former: [{ identity: person.identity, account: undefined }] };
}

it('carries a key back to somebody who lost everything, and it opens what was closed', async () => {
  const { rep, coach, spaceId, path, grant, epoch, restarted, give } = await arrange();
  const regrant = give();
  const posted = await coach.browser.post(path, { regrant });
  expect([posted.status, posted.body]).toEqual([201, { regrant }]);

  const { body } = await rep.browser.get<{ regrants: Regrant[] }>(path);
  expect(body.regrants).toEqual([regrant]);
  const ofCoach = pinOf(coach.identity);
  const locked = followGrant({ spaceId, self: restarted, peers: [ofCoach], previous: undefined }, grant);
  if (isOpenEpoch(locked)) throw new Error('It was not lost.');
  expect(unlockEpoch(locked, body.regrants[0], restarted, ofCoach).epochKey).toEqual(epoch.epochKey);
});

it('answers a repeated one like the first time, and tells of another one for the same keys', async () => {
  const { coach, path, give } = await arrange();
  const regrant = give();
  await coach.browser.post(path, { regrant });
  const again = await coach.browser.post(path, { regrant });
  expect([again.status, again.body]).toEqual([201, { regrant }]);

  const other = await coach.browser.post(path, { regrant: give() });
  expect([other.status, other.body.code]).toEqual([409, 'regrant-exists']);
  const { body } = await coach.browser.get<{ regrants: Regrant[] }>(path);
  expect(body.regrants).toEqual([regrant]);
});

it('stores one when the same arrives twice at once', async () => {
  const { coach, path, give } = await arrange();
  const regrant = give();
  const answers = await Promise.all([1, 2].map(() => coach.browser.post(path, { regrant })));
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  const { body } = await coach.browser.get<{ regrants: Regrant[] }>(path);
  expect(body.regrants).toHaveLength(1);
});

it('refuses what the other client would refuse, and says why', async () => {
  const { rep, coach, path, epoch, restarted, pin, give } = await arrange();
  const good = give();
  const flawed: [string, unknown][] = [
    ['signature', { ...good, at: at + 1 }],
    ['commit', makeRegrant({ ...epoch, epochKey: randomBytes(32) }, selfOf(coach), pin, at)],
    ['epoch', makeRegrant({ ...epoch, epoch: 2 }, selfOf(coach), pin, at)],
    ['identity', give(selfOf(coach), markVerified(pinOf(rep.identity)))],
    ['member', give(restarted, markVerified(pinOf(coach.identity)))],
    ['space', { ...good, space: encodeBase64Url(randomBytes(16)) }],
    ['length', { ...good, sig: 'AAAA' }],
  ];
  for (const [reason, regrant] of flawed) {
    const { status, body } = await coach.browser.post(path, { regrant });
    expect([reason, status, body.code]).toEqual([reason, 422, 'regrant-invalid']);
    expect(body).toMatchObject({ reason });
  }
  expect((await coach.browser.get(path)).body).toEqual({ regrants: [] });
});

it('refuses a closed conversation', async () => {
  const { coach, spaceId, path, give } = await arrange();
  const id = Buffer.from(spaceId, 'base64url');
  await town.rows(`UPDATE sealed.space SET state = 'closed', closed_at = now() WHERE id = $1`, [id]);
  const { status, body } = await coach.browser.post(path, { regrant: give() });
  expect([status, body.code]).toEqual([409, 'space-closed']);
});

it('knows no conversation of others', async () => {
  const { path, give } = await arrange();
  const stranger = await town.rep();
  expect((await stranger.browser.get(path)).status).toBe(404);
  expect((await stranger.browser.post(path, { regrant: give() })).status).toBe(404);
});
