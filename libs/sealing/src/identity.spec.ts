import { expect, it } from '@jest/globals';
import { openAccount } from './account.ts';
import { decodeBase64Url, encodeBase64Url, tup, u32, u64 } from './encoding.ts';
import {
  createIdentity,
  identityHash,
  parseIdentity,
  requireOwnIdentity,
  verifyIdentity,
  verifyIdentityLink,
} from './identity.ts';
import { fingerprint, safetyNumber } from './safety-number.ts';
import { sign } from './signing.ts';
import { coach, noon, person, refusal, rep, stranger } from './world.fake.ts';

const rotated = person('u-rep', 11, { identity: rep.identity, account: rep.account });
const restarted = person('u-rep', 12, { identity: rep.identity });

it('makes a first identity that follows nothing', () => {
  const { gen, prev, sigPrev, createdAt } = rep.identity;
  expect({ gen, prev, sigPrev, createdAt }).toEqual({ gen: 1, prev: '', sigPrev: '', createdAt: noon });
});

it('survives being stored and read back', () => {
  expect(verifyIdentity(JSON.parse(JSON.stringify(rotated.identity)))).toEqual(rotated.identity);
});

it.each([
  ['another person', { userId: 'u-other' }],
  ['other signing keys', { signPk: coach.identity.signPk }],
  ['other box keys', { boxPk: coach.identity.boxPk }],
  ['another time', { createdAt: noon + 1 }],
  ['another generation', { gen: 3 }],
  ['another predecessor', { prev: encodeBase64Url(new Uint8Array(32)) }],
  ["somebody else's signature", { sig: coach.identity.sig }],
])('refuses an identity altered to name %s', (_case, change) => {
  expect(refusal(() => verifyIdentity({ ...rotated.identity, ...change }))).toBe('signature');
});

it('does not call an identity false for the signature of the keys before it', () => {
  const unannounced = verifyIdentity({ ...rotated.identity, sigPrev: '' });
  expect(verifyIdentityLink(rep.identity, unannounced)).toBe('reset');
});

it.each([
  ['another version', { v: 2 }, 'version'],
  ['generation 0', { gen: 0 }, 'field'],
  ['a generation beyond four bytes', { gen: 2 ** 32 }, 'field'],
  ['no user', { userId: '' }, 'field'],
  ['a short signing key', { signPk: encodeBase64Url(new Uint8Array(31)) }, 'length'],
  ['a long box key', { boxPk: encodeBase64Url(new Uint8Array(33)) }, 'length'],
  ['a negative time', { createdAt: -1 }, 'field'],
  ['a predecessor of a first identity', { prev: encodeBase64Url(new Uint8Array(32)) }, 'length'],
  ['a predecessor signature of a first identity', { sigPrev: encodeBase64Url(new Uint8Array(64)) }, 'length'],
  ['a second generation without predecessor', { gen: 2 }, 'length'],
  ['a short signature', { sig: '' }, 'length'],
  ['an unknown field', { name: 'Ann' }, 'field'],
])('refuses %s', (_case, change, code) => {
  expect(refusal(() => parseIdentity({ ...rep.identity, ...change }))).toBe(code);
});

it('refuses a predecessor signature of a wrong length', () => {
  const sigPrev = encodeBase64Url(new Uint8Array(63));
  expect(refusal(() => parseIdentity({ ...rotated.identity, sigPrev }))).toBe('length');
});

it('tells announced new keys from keys that start anew', () => {
  expect(verifyIdentityLink(rep.identity, rotated.identity)).toBe('rotated');
  expect(verifyIdentityLink(rep.identity, restarted.identity)).toBe('reset');
});

it('refuses an announcement that the keys before did not sign', () => {
  const forged = verifyIdentity({ ...rotated.identity, sigPrev: rotated.identity.sig });
  expect(refusal(() => verifyIdentityLink(rep.identity, forged))).toBe('signature');
});

it('refuses an identity that does not follow the one before it', () => {
  const third = person('u-rep', 13, { identity: rotated.identity, account: rotated.account });
  expect(refusal(() => verifyIdentityLink(rep.identity, third.identity))).toBe('chain');
  expect(refusal(() => verifyIdentityLink(restarted.identity, third.identity))).toBe('chain');
  expect(refusal(() => verifyIdentityLink(coach.identity, rotated.identity))).toBe('identity');
});

it('refuses an identity that names its predecessor but skips a generation', () => {
  const { userId, signPk, boxPk, createdAt, prev } = rotated.identity;
  const keys = [decodeBase64Url(signPk), decodeBase64Url(boxPk)];
  const statement = tup('cce1/identity', userId, u32(3), ...keys, u64(createdAt), decodeBase64Url(prev));
  const sig = sign(statement, rotated.account.signSecretKey);
  const sigPrev = sign(statement, rep.account.signSecretKey);
  const skipping = verifyIdentity({ ...rotated.identity, gen: 3, sig, sigPrev });
  expect(refusal(() => verifyIdentityLink(rep.identity, skipping))).toBe('chain');
});

it('does not let one person replace the identity of another', () => {
  expect(refusal(() => createIdentity(coach.account, noon, { identity: rep.identity }))).toBe('identity');
});

it('refuses a time that is no instant', () => {
  expect(refusal(() => createIdentity(rep.account, -1))).toBe('field');
});

it('notices when a server shows other keys for this account', () => {
  requireOwnIdentity(rep.account, rep.identity);
  const mixed = { ...rep.identity, boxPk: coach.identity.boxPk };
  const renamed = createIdentity(openAccount(new Uint8Array(32).fill(1), 'u-other'), noon);
  for (const shown of [
    rotated.identity,
    mixed,
    renamed,
    { ...rep.identity, signPk: coach.identity.signPk },
  ]) {
    expect(
      refusal(() => {
        requireOwnIdentity(rep.account, shown);
      }),
    ).toBe('identity');
  }
});

it('hashes what is signed, so that a signature added later changes no name', () => {
  expect(identityHash({ ...rotated.identity, sigPrev: '' })).toEqual(identityHash(rotated.identity));
  expect(identityHash(rotated.identity)).not.toEqual(identityHash(restarted.identity));
});

it('shows twelve groups of five digits, the same to both and another for anybody between', () => {
  const number = safetyNumber(rep.identity, coach.identity);
  expect(number).toMatch(/^(\d{5} ){11}\d{5}$/);
  expect(safetyNumber(coach.identity, rep.identity)).toBe(number);
  expect(safetyNumber(rep.identity, stranger.identity)).not.toBe(number);
  expect(safetyNumber(rotated.identity, coach.identity)).not.toBe(number);
});

it('is made of the two fingerprints, each of which its owner can print anywhere', () => {
  const halves = [fingerprint(rep.identity), fingerprint(coach.identity)];
  expect(halves.every((half) => /^(\d{5} ){5}\d{5}$/.test(half))).toBe(true);
  expect(safetyNumber(rep.identity, coach.identity)).toBe(halves.sort().join(' '));
});

it('has no safety number of somebody with themselves', () => {
  expect(refusal(() => safetyNumber(rep.identity, rotated.identity))).toBe('identity');
});
