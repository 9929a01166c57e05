import { expect, it } from '@jest/globals';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { createSpaceId } from './epoch-keys.ts';
import { createIdentity } from './identity.ts';
import { rotateSelf } from './own-generations.ts';
import { acceptReset, comparePin, markVerified } from './peer-pin.ts';
import { makeRegrant, openRegrant, parseRegrant, regrantBytes, verifyRegrantSignature } from './regrant.ts';
import { sign } from './signing.ts';
import { SpaceHistory } from './space-history.ts';
import {
  coach,
  conversation,
  flipBit,
  noon,
  person,
  pinOf,
  refusal,
  rep,
  spaceId,
  stranger,
} from './world.fake.ts';

const { epoch } = conversation().coach;
const restarted = person('u-rep', 41, { identity: rep.identity });
const resetPin = comparePin('u-rep', pinOf(rep.identity), [restarted.identity]).pin;
const verifiedPin = markVerified(acceptReset(resetPin));
const regrant = makeRegrant(epoch, coach, verifiedPin, noon);
const ofCoach = pinOf(coach.identity);

it('gives the history back to a peer who lost everything', () => {
  const side = conversation().rep;
  const said = side.history.seal({ kind: 'msg', body: { t: 'before' }, at: noon }, side);
  const recovered = openRegrant(JSON.parse(JSON.stringify(regrant)), spaceId, restarted, ofCoach);
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addEpoch(recovered);
  expect(history.receive(said)).toMatchObject({ outcome: 'accepted', body: { t: 'before' } });
});

it('gives nothing to a peer whose safety number nobody compared', () => {
  expect(refusal(() => makeRegrant(epoch, coach, acceptReset(resetPin), noon))).toBe('unverified');
});

it('gives nothing while new keys wait to be accepted, not even to the verified ones before', () => {
  expect(refusal(() => makeRegrant(epoch, coach, { ...resetPin, verified: true }, noon))).toBe(
    'identity-reset',
  );
});

it('gives nothing to anybody who was no member', () => {
  const outsider = markVerified(pinOf(stranger.identity));
  expect(refusal(() => makeRegrant(epoch, coach, outsider, noon))).toBe('member');
  expect(refusal(() => makeRegrant(epoch, coach, markVerified(ofCoach), noon))).toBe('member');
});

it('signs only with the keys of its own account', () => {
  const mixed = { account: coach.account, identity: stranger.identity };
  expect(refusal(() => makeRegrant(epoch, mixed, verifiedPin, noon))).toBe('identity');
});

it('refuses a regrant for another space, person or set of keys', () => {
  const open = (value: unknown, self = restarted, peer = ofCoach): string =>
    refusal(() => openRegrant(value, spaceId, self, peer));
  expect(refusal(() => openRegrant(regrant, createSpaceId(), restarted, ofCoach))).toBe('space');
  expect(open(regrant, restarted, pinOf(stranger.identity))).toBe('member');
  expect(open(regrant, stranger)).toBe('member');
  expect(open(regrant, rep)).toBe('identity');
  expect(open(regrant, restarted, pinOf(createIdentity(coach.account, noon + 1)))).toBe('identity');
});

it('refuses a regrant that anybody altered', () => {
  const commit = encodeBase64Url(new Uint8Array(32));
  const box = encodeBase64Url(flipBit(decodeBase64Url(regrant.to.box), 3));
  const changes = [{ commit }, { at: noon + 1 }, { epoch: 2 }, { to: { ...regrant.to, box } }];
  for (const change of changes) {
    const altered = { ...regrant, ...change };
    expect(refusal(() => openRegrant(altered, spaceId, restarted, ofCoach))).toBe('signature');
  }
});

it('refuses a key that is not the committed one', () => {
  const lying = makeRegrant({ ...epoch, epoch: 2 }, coach, verifiedPin, noon);
  const otherKey = makeRegrant({ ...epoch, epochKey: new Uint8Array(32) }, coach, verifiedPin, noon);
  const open = (value: unknown): string => refusal(() => openRegrant(value, spaceId, restarted, ofCoach));
  expect(openRegrant(lying, spaceId, restarted, ofCoach).epoch).toBe(2);
  expect(open(resigned({ ...regrant, to: lying.to }))).toBe('context');
  expect(open(resigned({ ...regrant, to: otherKey.to }))).toBe('commit');
});

it.each([
  ['another version', { v: 0 }, 'version'],
  ['a short space id', { space: '' }, 'length'],
  ['epoch 0', { epoch: 0 }, 'field'],
  ['no signer', { by: '' }, 'field'],
  ['a short hash', { byId: '' }, 'length'],
  ['no time', { at: null }, 'field'],
  ['a short commitment', { commit: '' }, 'length'],
  ['no recipient', { to: [] }, 'field'],
  ['a short signature', { sig: '' }, 'length'],
  ['an unknown field', { prev: '' }, 'field'],
])('refuses a regrant with %s', (_case, change, code) => {
  expect(refusal(() => parseRegrant({ ...regrant, ...change }))).toBe(code);
});

/** Signed again by the coach, as only a hostile coach's client could. */
function resigned(changed: typeof regrant): typeof regrant {
  return { ...changed, sig: sign(regrantBytes(changed), coach.account.signSecretKey) };
}

it('convinces a server of the giver alone, by their very keys', () => {
  const convince = (change: object, signer = coach.identity): string =>
    refusal(() => {
      verifyRegrantSignature({ ...regrant, ...change }, signer);
    });
  expect(() => {
    verifyRegrantSignature(regrant, coach.identity);
  }).not.toThrow();
  expect(convince({}, stranger.identity)).toBe('identity');
  expect(convince({ by: 'u-stranger' })).toBe('identity');
  expect(convince({ byId: encodeBase64Url(new Uint8Array(32)) })).toBe('identity');
  expect(convince({ at: noon + 1 })).toBe('signature');
});

it('takes a regrant from the present keys of a peer who had others before', () => {
  const { self: next } = rotateSelf(
    { self: coach, accountKey: new Uint8Array(32).fill(2) },
    new Uint8Array(32).fill(42),
    noon,
  );
  const { pin } = comparePin('u-coach', ofCoach, [coach.identity, next.identity]);
  const given = makeRegrant(epoch, next, verifiedPin, noon);
  expect(openRegrant(given, spaceId, restarted, pin).epochKey).toEqual(epoch.epochKey);
  expect(openRegrant(regrant, spaceId, restarted, pin).epochKey).toEqual(epoch.epochKey);
});
