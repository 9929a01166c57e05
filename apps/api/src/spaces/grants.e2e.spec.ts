import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import {
  comparePin,
  createGrant,
  openGrant,
  type Grant,
  type OpenEpoch,
  type VerifiedIdentity,
} from '@aparte/sealing';
import { Town, type Person } from '../town.fake.ts';

let town: Town;
beforeAll(async () => {
  town = await Town.build();
});
afterAll(() => town.api.stop());

async function arrange() {
  const [rep, coach] = [await town.rep(), await town.coach()];
  const spaceId = await town.introduce(rep, coach);
  const path = `/v1/member/spaces/${spaceId}/grants`;
  const view = (self: Person, peer: Person, previous?: OpenEpoch) => ({
    spaceId,
    self: { account: self.account, identity: self.identity },
    peers: [pinOf(peer.identity)],
    previous,
  });
  const grantBy = (self: Person, peer: Person, previous?: OpenEpoch) =>
    createGrant(view(self, peer, previous), 1_700_000_000_000);
  return { rep, coach, spaceId, path, view, grantBy };
}

/** What a client remembers of somebody it sees for the first time. */
function pinOf(identity: VerifiedIdentity) {
  return comparePin(identity.userId, undefined, [identity]).pin;
}

async function stored(spaceId: string) {
  const id = Buffer.from(spaceId, 'base64url');
  const grants = await town.rows('SELECT epoch FROM sealed.epoch_grant WHERE space_id = $1', [id]);
  const [space] = await town.rows('SELECT current_epoch FROM sealed.space WHERE id = $1', [id]);
  return { grants: grants.length, ...space };
}

it('hands the key of an epoch from one member to the other, who opens it', async () => {
  const { rep, coach, spaceId, path, view, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  const posted = await rep.browser.post(path, { grant });
  expect([posted.status, posted.body]).toEqual([201, { grant }]);

  const { body } = await coach.browser.get<{ grants: Grant[] }>(path);
  expect(body.grants).toEqual([grant]);
  expect(openGrant(view(coach, rep), body.grants[0])).toEqual(openGrant(view(rep, coach), grant));
  expect(await stored(spaceId)).toEqual({ grants: 1, current_epoch: 1 });
});

it('lets the other member follow with the next epoch', async () => {
  const { rep, coach, spaceId, path, view, grantBy } = await arrange();
  const first = grantBy(rep, coach);
  await rep.browser.post(path, { grant: first });
  const second = grantBy(coach, rep, openGrant(view(coach, rep), first));
  expect((await coach.browser.post(path, { grant: second })).status).toBe(201);
  expect((await rep.browser.get(path)).body).toEqual({ grants: [first, second] });
  expect(await stored(spaceId)).toEqual({ grants: 2, current_epoch: 2 });
});

it('answers a repeated grant like the first time, also after the conversation moved on', async () => {
  const { rep, coach, spaceId, path, view, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  await rep.browser.post(path, { grant });
  await coach.browser.post(path, { grant: grantBy(coach, rep, openGrant(view(coach, rep), grant)) });
  const again = await rep.browser.post(path, { grant });
  expect([again.status, again.body]).toEqual([201, { grant }]);
  expect(await stored(spaceId)).toEqual({ grants: 2, current_epoch: 2 });
});

it('lets exactly one of two members win the same epoch, and tells the other', async () => {
  const { rep, coach, spaceId, path, grantBy } = await arrange();
  const answers = await Promise.all([
    rep.browser.post(path, { grant: grantBy(rep, coach) }),
    coach.browser.post(path, { grant: grantBy(coach, rep) }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(answers.find(({ status }) => status === 409)?.body.code).toBe('grant-exists');
  expect(await stored(spaceId)).toEqual({ grants: 1, current_epoch: 1 });
});

it('stores one grant when the same one arrives twice at once', async () => {
  const { rep, coach, spaceId, path, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  const answers = await Promise.all([rep.browser.post(path, { grant }), rep.browser.post(path, { grant })]);
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(await stored(spaceId)).toEqual({ grants: 1, current_epoch: 1 });
});

it('refuses what a client would refuse, says why, and changes nothing', async () => {
  const { rep, coach, spaceId, path, view, grantBy } = await arrange();
  const third = await town.coach();
  const grant = grantBy(rep, coach);
  const otherKeys = { ...coach, identity: third.identity };
  const wrong: [string, Grant][] = [
    ['field', { ...grant, to: [...grant.to, { ...grant.to[0]!, userId: third.id }].sort(byUserId) }],
    ['member', { ...grant, to: grant.to.slice(0, 1) }],
    ['member', grantBy(coach, rep)],
    ['member', { ...grantBy(rep, { ...coach, ...otherKeys }) }],
    ['space', createGrant({ ...view(rep, coach), spaceId: base64Url(16) }, 1)],
    ['signature', { ...grant, sig: base64Url(64) }],
    ['signature', { ...grant, commit: base64Url(32) }],
    ['identity', { ...grant, byId: base64Url(32) }],
    ['identity', { ...grant, to: grant.to.map((entry) => ({ ...entry, idHash: base64Url(32) })) }],
    ['epoch', grantBy(rep, coach, { ...openGrant(view(rep, coach), grant) })],
    ['encoding', { ...grant, prev: '', commit: `${grant.commit.slice(0, -1)}_` }],
    ['length', { ...grant, byId: base64Url(31) }],
  ];
  for (const [reason, refused] of wrong) {
    const { status, body } = await rep.browser.post(path, { grant: refused });
    expect([status, body.code, body.reason]).toEqual([422, 'grant-invalid', reason]);
  }
  expect(await stored(spaceId)).toEqual({ grants: 0, current_epoch: 0 });
});

it('refuses a second epoch that does not follow the first', async () => {
  const { rep, coach, path, view, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  await rep.browser.post(path, { grant });
  const elsewhere = { ...openGrant(view(rep, coach), grant), hash: base64Url(32) };
  const { body } = await rep.browser.post(path, { grant: grantBy(rep, coach, elsewhere) });
  expect([body.code, body.reason]).toEqual(['grant-invalid', 'chain']);
});

it('takes no more keys for a closed conversation, and still shows the old ones', async () => {
  const { rep, coach, spaceId, path, view, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  await rep.browser.post(path, { grant });
  await town.rows(`UPDATE sealed.space SET state = 'closed', closed_at = now() WHERE id = $1`, [
    Buffer.from(spaceId, 'base64url'),
  ]);
  const next = grantBy(rep, coach, openGrant(view(rep, coach), grant));
  const refused = await rep.browser.post(path, { grant: next });
  expect([refused.status, refused.body.code]).toEqual([409, 'space-closed']);
  expect((await coach.browser.get(path)).body).toEqual({ grants: [grant] });
});

it('answers for a foreign, a missing and a malformed conversation alike', async () => {
  const { rep, coach, path, grantBy } = await arrange();
  const grant = grantBy(rep, coach);
  const strip = (text: string) => text.replace(/"requestId":"[^"]*"/, '');
  for (const stranger of [await town.rep(), await town.coach()]) {
    const paths = [path, `/v1/member/spaces/${base64Url(16)}/grants`, '/v1/member/spaces/x/grants'];
    const answers = [];
    for (const target of paths)
      answers.push(await stranger.browser.get(target), await stranger.browser.post(target, { grant }));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404, 404]);
    expect(new Set(answers.map(({ text }) => strip(text))).size).toBe(1);
  }
});

function byUserId(one: { userId: string }, other: { userId: string }): number {
  return one.userId < other.userId ? -1 : 1;
}

function base64Url(length: number): string {
  return randomBytes(length).toString('base64url');
}
