import { expect, it } from '@jest/globals';
import { createIdentity } from './identity.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { boxEpochKey } from './epoch-box.ts';
import { createSpaceId, epochCommitment } from './epoch-keys.ts';
import { compareUserIds, grantBytes, grantHash, parseGrant, verifyGrantSignature } from './grant.ts';
import type { Grant, UnsignedGrant } from './grant.ts';
import { acceptReset, comparePin } from './peer-pin.ts';
import { sign } from './signing.ts';
import { createGrant, openGrant } from './space-epoch.ts';
import type { Self } from './own-generations.ts';
import type { SpaceView } from './space-epoch.ts';
import {
  coach,
  flipBit,
  noon,
  person,
  pinOf,
  refusal,
  rep,
  repeatableRandom,
  spaceId,
  spaceOf,
  stranger,
} from './world.fake.ts';

const ofRep = spaceOf(rep, coach);
const ofCoach = spaceOf(coach, rep);
const grant = createGrant(ofRep, noon);

/** A grant that a member signs after changing it: what only a hostile client could make. */
function signed(changes: Partial<UnsignedGrant>, signer: Self = rep): Grant {
  const changed = { ...grant, ...changes };
  return { ...changed, sig: sign(grantBytes(changed), signer.account.signSecretKey) };
}

it('gives both members the same key', () => {
  const [one, other] = [openGrant(ofRep, grant), openGrant(ofCoach, JSON.parse(JSON.stringify(grant)))];
  expect(one).toEqual(other);
  expect(one.epochKey).toHaveLength(32);
  expect(one).toMatchObject({ spaceId, epoch: 1, at: noon, hash: grantHash(grant) });
  expect(one.members.map(({ userId }) => userId)).toEqual(['u-coach', 'u-rep']);
});

it('draws a new key for each epoch', () => {
  const again = createGrant(ofRep, noon);
  expect(openGrant(ofRep, again).epochKey).not.toEqual(openGrant(ofRep, grant).epochKey);
  const random = repeatableRandom('epoch');
  expect(openGrant(ofRep, createGrant(ofRep, noon, random)).epochKey).toEqual(repeatableRandom('epoch')(32));
});

it('orders ids by their characters, the same on every device and in every language', () => {
  expect(['b', 'a', 'Z', 'é', 'a'].sort(compareUserIds)).toEqual(['Z', 'a', 'a', 'b', 'é']);
  expect(compareUserIds('a', 'a')).toBe(0);
});

it('serves a journal with one member', () => {
  const journal: SpaceView = { spaceId: createSpaceId(), self: rep, peers: [], previous: undefined };
  const epoch = openGrant(journal, createGrant(journal, noon));
  expect(epoch.members.map(({ userId }) => userId)).toEqual(['u-rep']);
});

it('follows one epoch by the next', () => {
  const first = openGrant(ofRep, grant);
  const next = createGrant({ ...ofCoach, previous: first }, noon + 1);
  expect([next.epoch, next.prev]).toEqual([2, grantHash(grant)]);
  expect(openGrant({ ...ofRep, previous: first }, next).epoch).toBe(2);
});

it('refuses an epoch out of order', () => {
  const first = openGrant(ofRep, grant);
  const next = createGrant({ ...ofRep, previous: first }, noon + 1);
  expect(refusal(() => openGrant(ofRep, next))).toBe('epoch');
  expect(refusal(() => openGrant({ ...ofRep, previous: first }, grant))).toBe('epoch');
});

it('refuses an epoch that follows another past', () => {
  const otherFirst = openGrant(ofRep, createGrant(ofRep, noon));
  const next = createGrant({ ...ofRep, previous: otherFirst }, noon + 1);
  expect(refusal(() => openGrant({ ...ofRep, previous: openGrant(ofRep, grant) }, next))).toBe('chain');
});

it('refuses a grant of another space', () => {
  const elsewhere = createSpaceId();
  const previous = { ...openGrant(ofRep, grant), spaceId: elsewhere };
  expect(refusal(() => openGrant({ ...ofRep, spaceId: elsewhere }, grant))).toBe('space');
  expect(refusal(() => createGrant({ ...ofRep, previous }, noon))).toBe('space');
});

it('refuses a grant moved to another space by a member, because the box says where it belongs', () => {
  const elsewhere = createSpaceId();
  const { epochKey } = openGrant(ofRep, grant);
  const commit = encodeBase64Url(epochCommitment(epochKey, decodeBase64Url(elsewhere), 1));
  const moved = signed({ space: elsewhere, commit });
  expect(refusal(() => openGrant({ ...ofCoach, spaceId: elsewhere }, moved))).toBe('context');
});

it('refuses a third recipient, a missing one and another one', () => {
  const { epochKey } = openGrant(ofRep, grant);
  const extra = boxEpochKey({ epochKey, spaceId, epoch: 1 }, stranger.identity);
  const [toCoach, toRep] = [grant.to[0]!, grant.to[1]!];
  expect(refusal(() => openGrant(ofCoach, signed({ to: [toCoach, toRep, extra] })))).toBe('field');
  expect(refusal(() => openGrant(ofCoach, signed({ to: [toCoach] })))).toBe('member');
  expect(refusal(() => openGrant(ofCoach, signed({ to: [toCoach, extra] })))).toBe('member');
  for (const journal of [ofRep, ofCoach]) {
    expect(refusal(() => openGrant({ ...journal, peers: [] }, grant))).toBe('member');
  }
});

it('refuses members out of order, twice or not at all', () => {
  const [toCoach, toRep] = [grant.to[0]!, grant.to[1]!];
  for (const to of [[toRep, toCoach], [toCoach, toCoach], []]) {
    expect(refusal(() => parseGrant(signed({ to })))).toBe('member');
  }
});

it('refuses a signer who is no member', () => {
  const byId = encodeBase64Url(new Uint8Array(32));
  expect(refusal(() => openGrant(ofCoach, signed({ by: 'u-stranger', byId }, stranger)))).toBe('member');
});

it('refuses keys of a member that are not the trusted ones', () => {
  const restarted = person('u-rep', 31, { identity: rep.identity });
  const fresh = createGrant({ ...ofRep, self: restarted }, noon);
  expect(refusal(() => openGrant(ofCoach, fresh))).toBe('identity');
  const byOther = signed({ byId: fresh.byId }, restarted);
  expect(refusal(() => openGrant(ofCoach, byOther))).toBe('identity');
});

it('refuses a grant addressed to other keys of mine', () => {
  const { epochKey } = openGrant(ofRep, grant);
  const older = boxEpochKey({ epochKey, spaceId, epoch: 1 }, createIdentity(coach.account, noon + 9));
  expect(refusal(() => openGrant(ofCoach, signed({ to: [older, grant.to[1]!] })))).toBe('identity');
});

it('still opens what was granted to former keys of a peer, once the new ones are trusted', () => {
  const rotated = person('u-rep', 33, { identity: rep.identity, account: rep.account });
  const restarted = person('u-rep', 34, { identity: rotated.identity });
  const afterRotation = comparePin('u-rep', pinOf(rep.identity), [rotated.identity]).pin;
  const afterReset = acceptReset(comparePin('u-rep', afterRotation, [restarted.identity]).pin);
  for (const pin of [afterRotation, afterReset]) {
    expect(openGrant({ ...ofCoach, peers: [pin] }, grant)).toEqual(openGrant(ofCoach, grant));
  }
});

it('refuses to fall back to former keys once an epoch was made for newer ones', () => {
  const rotated = person('u-rep', 33, { identity: rep.identity, account: rep.account });
  const pin = comparePin('u-rep', pinOf(rep.identity), [rotated.identity]).pin;
  const first = openGrant(ofCoach, grant);
  const second = createGrant({ ...ofRep, self: rotated, previous: first }, noon);
  const afterSecond = openGrant({ ...ofCoach, peers: [pin], previous: first }, second);
  const third = createGrant({ ...ofRep, previous: afterSecond }, noon);
  const view = { ...ofCoach, peers: [pin], previous: afterSecond };
  expect(refusal(() => openGrant(view, third))).toBe('identity-rollback');
  expect(openGrant(view, createGrant(view, noon)).epoch).toBe(3);
});

it('refuses a box that was made for other keys of the same person', () => {
  const { epochKey } = openGrant(ofRep, grant);
  const older = boxEpochKey({ epochKey, spaceId, epoch: 1 }, createIdentity(coach.account, noon + 9));
  const relabelled = { ...older, idHash: grant.to[0]!.idHash };
  expect(refusal(() => openGrant(ofCoach, signed({ to: [relabelled, grant.to[1]!] })))).toBe('context');
});

it("refuses a signature by the wrong keys, also the other member's", () => {
  expect(refusal(() => openGrant(ofCoach, signed({}, stranger)))).toBe('signature');
  expect(refusal(() => openGrant(ofCoach, signed({}, coach)))).toBe('signature');
});

it.each<[string, Partial<Grant>]>([
  ['time', { at: noon + 1 }],
  ['commitment', { commit: encodeBase64Url(new Uint8Array(32)) }],
  ['box', { to: [grant.to[0]!, { ...grant.to[1]!, box: grant.to[0]!.box }] }],
])('refuses a grant whose %s a server changed', (_case, change) => {
  expect(refusal(() => openGrant(ofCoach, { ...grant, ...change }))).toBe('signature');
});

it('refuses a box that does not open', () => {
  const [toCoach, toRep] = [grant.to[0]!, grant.to[1]!];
  const box = encodeBase64Url(flipBit(decodeBase64Url(toCoach.box), 40));
  expect(refusal(() => openGrant(ofCoach, signed({ to: [{ ...toCoach, box }, toRep] })))).toBe('aead');
  expect(refusal(() => openGrant(ofCoach, signed({ to: [{ ...toCoach, box: toRep.box }, toRep] })))).toBe(
    'aead',
  );
});

it('refuses a key that is not the committed one, so that nobody gets a key of their own', () => {
  const another = boxEpochKey({ epochKey: new Uint8Array(32), spaceId, epoch: 1 }, coach.identity);
  const forked = signed({ to: [another, grant.to[1]!] });
  expect(openGrant(ofRep, forked).epoch).toBe(1);
  expect(refusal(() => openGrant(ofCoach, forked))).toBe('commit');
});

it('makes no grant for a peer whose new keys nobody accepted', () => {
  const restarted = person('u-coach', 32, { identity: coach.identity });
  const { pin } = comparePin('u-coach', pinOf(coach.identity), [restarted.identity]);
  expect(refusal(() => createGrant({ ...ofRep, peers: [pin] }, noon))).toBe('identity-reset');
  expect(createGrant({ ...ofRep, peers: [acceptReset(pin)] }, noon).to).toHaveLength(2);
});

it('makes no grant for three people or for one person twice', () => {
  const three = [pinOf(coach.identity), pinOf(stranger.identity)];
  expect(refusal(() => createGrant({ ...ofRep, peers: three }, noon))).toBe('member');
  expect(refusal(() => createGrant({ ...ofRep, peers: [pinOf(rep.identity)] }, noon))).toBe('member');
});

it('makes and opens no grant under an identity that is not of this account', () => {
  const mixed = { account: rep.account, identity: stranger.identity };
  expect(refusal(() => createGrant({ ...ofRep, self: mixed }, noon))).toBe('identity');
  const planted = { account: { ...rep.account, userId: 'u-other' }, identity: rep.identity };
  expect(refusal(() => openGrant({ ...ofRep, self: planted }, grant))).toBe('identity');
});

it('makes no grant to a public key that everybody can open', () => {
  const account = { ...coach.account, boxPublicKey: new Uint8Array(32) };
  const weak = pinOf(createIdentity(account, noon));
  expect(refusal(() => createGrant({ ...ofRep, peers: [weak] }, noon))).toBe('identity');
});

it('lets a server check the signature with the identity it stores', () => {
  verifyGrantSignature(grant, rep.identity);
  expect(
    refusal(() => {
      verifyGrantSignature(grant, coach.identity);
    }),
  ).toBe('identity');
  expect(
    refusal(() => {
      verifyGrantSignature({ ...grant, by: 'u-coach' }, rep.identity);
    }),
  ).toBe('identity');
  expect(
    refusal(() => {
      verifyGrantSignature({ ...grant, at: 1 }, rep.identity);
    }),
  ).toBe('signature');
});

it.each([
  ['another version', { v: 2 }, 'version'],
  ['a short space id', { space: 'AAAA' }, 'length'],
  ['epoch 0', { epoch: 0 }, 'field'],
  ['an epoch beyond four bytes', { epoch: 2 ** 32 }, 'field'],
  ['a predecessor of the first epoch', { prev: encodeBase64Url(new Uint8Array(32)) }, 'length'],
  ['a second epoch without predecessor', { epoch: 2 }, 'length'],
  ['no signer', { by: '' }, 'field'],
  ['a short identity hash', { byId: '' }, 'length'],
  ['a negative time', { at: -1 }, 'field'],
  ['a short commitment', { commit: 'AA' }, 'length'],
  ['recipients that are no list', { to: {} }, 'field'],
  ['a recipient that is no object', { to: [null] }, 'field'],
  ['a recipient with more to say', { to: [{ ...grant.to[0], name: '' }] }, 'field'],
  ['a recipient without id', { to: [{ ...grant.to[0], userId: '' }] }, 'field'],
  ['a recipient with a short hash', { to: [{ ...grant.to[0], idHash: '' }] }, 'length'],
  ['a box of another length', { to: [{ ...grant.to[0], box: '' }] }, 'length'],
  ['a short signature', { sig: 'AA' }, 'length'],
  ['an unknown field', { extra: 1 }, 'field'],
])('refuses a grant with %s', (_case, change, code) => {
  expect(refusal(() => parseGrant({ ...grant, ...change }))).toBe(code);
});
