import { expect, it } from '@jest/globals';
import { unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { sealEnvelope } from './envelope-content.ts';
import type { Envelope, EnvelopeHeader } from './envelope.ts';
import { boxEpochKey, openEpochKey } from './epoch-box.ts';
import { joinBytes } from './file-sealing.ts';
import { openFile, sealFile } from './files.fake.ts';
import { loadHistory } from './history-loading.ts';
import { requireRemembered, verifyIdentityChain } from './identity-chain.ts';
import { createIdentity, verifyIdentity } from './identity.ts';
import { pad, unpad } from './padding.ts';
import { derivePasswordKeys } from './password-keys.ts';
import { acceptReset, comparePin, requireSendable } from './peer-pin.ts';
import { openPinVault, sealPinVault } from './pin-vault.ts';
import { parseRecoveryCode } from './recovery-code.ts';
import { makeRegrant } from './regrant.ts';
import { open, seal } from './seal.ts';
import { SealingError, sealingErrorCodes } from './sealing-error.ts';
import type { SealingErrorCode } from './sealing-error.ts';
import { openGrant } from './space-epoch.ts';
import { SpaceHistory } from './space-history.ts';
import { fromHex, readVectors } from './vectors.fake.ts';
import {
  coach,
  conversation,
  headerOf,
  noon,
  person,
  pinOf,
  refusal,
  rep,
  spaceId,
  spaceOf,
} from './world.fake.ts';

const { rep: side } = conversation();
const key = new Uint8Array(32).fill(1);
const sealed = seal(key, Uint8Array.of(1), key);
const envelope = side.history.seal({ kind: 'msg', body: {}, at: noon }, side);
const restarted = person('u-coach', 61, { identity: coach.identity });
const rotated = person('u-coach', 62, { identity: coach.identity, account: coach.account });
const pin = pinOf(coach.identity);
const { grant } = readVectors();

const ownBox = boxEpochKey(side.epoch, rep.identity);
const place = {
  spaceId: decodeBase64Url(spaceId),
  epoch: 1,
  userId: 'u-rep',
  identityHash: decodeBase64Url(ownBox.idHash),
};

const forge = (changes: Partial<EnvelopeHeader>): Envelope => {
  return sealEnvelope(side.epoch.epochKey, { ...headerOf(envelope), ...changes }, { t: 'other' });
};

const outcomeOf = (value: unknown, before: readonly unknown[] = []): string => {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addEpoch(side.epoch);
  loadHistory(history, before);
  return history.receive(value).outcome;
};

/** The outcome of a list, as it is reported: the place taken unread is one of its problems. */
function outcomeInLockedEpoch(): string {
  const history = new SpaceHistory(spaceId, ['u-rep', 'u-coach']);
  history.addLockedEpoch(1);
  return loadHistory(history, [envelope])
    .problems.map(({ code }) => code)
    .join();
}

const hash = encodeBase64Url(key);
const wrapContext = { method: 'pw', userId: 'u-rep', generation: 1 } as const;
const password = { password: 'p', loginId: 'a', serverSalt: new Uint8Array(16), t: 3, m: 8 };

const sealedFile = sealFile(Uint8Array.of(1, 2, 3));

/** One way to meet each refusal; the two left out need a cold start or a full memory and have their own tests. */
const waysToMeet: Record<Exclude<SealingErrorCode, 'not-ready' | 'memory'>, () => string> = {
  length: () => refusal(() => open(key, sealed.subarray(0, 72), key)),
  version: () => refusal(() => open(key, Uint8Array.from([2, ...sealed.subarray(1)]), key)),
  commit: () =>
    refusal(() =>
      unwrapAccountKey(wrapAccountKey(key, key, wrapContext), fromHex('00'.repeat(32)), wrapContext),
    ),
  aead: () => refusal(() => open(key, sealed, Uint8Array.of())),
  encoding: () => refusal(() => decodeBase64Url('A')),
  field: () => refusal(() => outcomeOf({ ...envelope, as: -1 })),
  context: () => refusal(() => openEpochKey(rep.account, ownBox.box, { ...place, spaceId: key })),
  padding: () => refusal(() => unpad(new Uint8Array(256))),
  'too-large': () => refusal(() => pad(new Uint8Array(40_000))),
  signature: () => refusal(() => verifyIdentity({ ...rep.identity, createdAt: 1 })),
  member: () => refusal(() => outcomeOf({ ...envelope, from: 'u-stranger' })),
  space: () => refusal(() => openGrant(spaceOf(rep, coach), grant)),
  epoch: () => refusal(() => outcomeOf({ ...envelope, ep: 9 })),
  chain: () => outcomeOf(forge({ sq: 2, pv: hash }), [envelope]),
  gap: () => outcomeOf(forge({ sq: 3, pv: hash })),
  fork: () => outcomeOf(forge({}), [envelope]),
  duplicate: () => outcomeOf(envelope, [envelope]),
  'ack-mismatch': () => outcomeOf(forge({ as: 1, ah: hash }), [forge({ from: 'u-coach' })]),
  'ack-ahead': () => outcomeOf(forge({ as: 1, ah: hash })),
  identity: () => refusal(() => acceptReset(pin)),
  'identity-rollback': () => refusal(() => comparePin('u-coach', pinOf(rotated.identity), [coach.identity])),
  'identity-fork': () =>
    refusal(() => {
      requireRemembered(pin, [createIdentity(coach.account, noon + 1)]);
    }),
  'identity-gap': () => refusal(() => verifyIdentityChain('u-coach', [rotated.identity])),
  'lost-key': () => outcomeInLockedEpoch(),
  'identity-reset': () =>
    refusal(() => {
      requireSendable(comparePin('u-coach', pin, [restarted.identity]).pin);
    }),
  unverified: () => refusal(() => makeRegrant(side.epoch, rep, pin, noon)),
  'kdf-range': () => refusal(() => derivePasswordKeys(password)),
  checksum: () => refusal(() => parseRecoveryCode('0W40-J2GB-1G6G-W3RG-2491-650N-B25D')),
  'file-truncated': () => refusal(() => openFile(sealedFile.bytes.subarray(0, -1), sealedFile.secret)),
  'file-overlong': () => refusal(() => openFile(joinBytes([sealedFile.bytes, key]), sealedFile.secret)),
  'file-hash': () => refusal(() => openFile(sealedFile.bytes, { ...sealedFile.secret, sha256: hash })),
  'vault-rollback': () =>
    refusal(() => openPinVault(rep.account, sealPinVault(rep.account, { version: 1, pins: [] }), 2)),
};

it.each(Object.entries(waysToMeet))('refuses with %s', (code, meet) => {
  expect(meet()).toBe(code);
});

it('lists every code once, each with a sentence that names no content', () => {
  expect([...sealingErrorCodes].sort()).toEqual([...Object.keys(waysToMeet), 'memory', 'not-ready'].sort());
  for (const code of sealingErrorCodes) {
    const { message, field, name } = new SealingError(code);
    expect(message).toMatch(/^[A-Z].+\.$/);
    expect({ field, name }).toEqual({ field: undefined, name: 'SealingError' });
  }
});
