import { decodeBase64Url, encodeBase64Url, tup, u32, u64 } from './encoding.ts';
import { boxEpochKey, openEpochKey, parseBoxedEpochKey } from './epoch-box.ts';
import type { BoxedEpochKey } from './epoch-box.ts';
import { epochCommitment, idLength } from './epoch-keys.ts';
import type { EpochKey } from './epoch-keys.ts';
import { equalBytes, keyLength } from './hashing.ts';
import { lostIdentities } from './identity-chain.ts';
import { identityHash, requireOwnIdentity } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { requireSendable } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, sign, signatureLength } from './signing.ts';
import { ownAddressee } from './own-generations.ts';
import type { Self } from './own-generations.ts';
import type { LockedEpoch, OpenEpoch } from './space-epoch.ts';
import { StrictFields } from './strict-fields.ts';

/** An epoch key given back to a member who lost everything. */
export interface Regrant {
  readonly v: 1;
  readonly space: string;
  readonly epoch: number;
  readonly by: string;
  readonly byId: string;
  readonly at: number;
  readonly commit: string;
  readonly to: BoxedEpochKey;
  readonly sig: string;
}

const largestEpoch = 0xffff_ffff;

/**
 * Gives a past epoch back to a peer who lost everything.
 *
 * Only to a peer whose safety number was compared ('unverified' otherwise): this is what keeps somebody who
 * merely controls the mailbox from being handed the history.
 */
export function makeRegrant(epoch: OpenEpoch, self: Self, peer: PeerPin, at: number): Regrant {
  requireSendable(peer);
  if (!peer.verified) throw new SealingError('unverified');
  const isMember = epoch.members.some((member) => member.userId === peer.identity.userId);
  if (!isMember || peer.identity.userId === self.identity.userId) throw new SealingError('member');

  requireOwnIdentity(self.account, self.identity);
  const unsigned = {
    space: epoch.spaceId,
    epoch: epoch.epoch,
    by: self.identity.userId,
    byId: encodeBase64Url(identityHash(self.identity)),
    at,
    commit: encodeBase64Url(epochCommitment(epoch.epochKey, decodeBase64Url(epoch.spaceId), epoch.epoch)),
    to: boxEpochKey(epoch, peer.identity),
  };
  return parseRegrant({ v: 1, ...unsigned, sig: sign(regrantBytes(unsigned), self.account.signSecretKey) });
}

/** Takes back an epoch from a peer; the same checks as for a grant, with that peer's trusted keys. */
export function openRegrant(value: unknown, spaceId: string, self: Self, peer: PeerPin): EpochKey {
  const regrant = parseRegrant(value);
  if (regrant.space !== spaceId) throw new SealingError('space');
  if (regrant.by !== peer.identity.userId || regrant.to.userId !== self.identity.userId) {
    throw new SealingError('member');
  }
  requireTrustedSignature(regrant, peer);
  const { identity, account } = ownAddressee(self, regrant.to.idHash);
  if (!account) throw new SealingError('lost-key', 'idHash');

  const place = { spaceId: decodeBase64Url(spaceId), epoch: regrant.epoch };
  const epochKey = openEpochKey(account, regrant.to.box, {
    ...place,
    userId: identity.userId,
    identityHash: identityHash(identity),
  });
  const commitment = epochCommitment(epochKey, place.spaceId, place.epoch);
  if (!equalBytes(commitment, decodeBase64Url(regrant.commit))) throw new SealingError('commit', 'regrant');
  return { spaceId, epoch: regrant.epoch, epochKey };
}

/** Opens a locked epoch with what a peer gave back: only the key to which the grant committed both members. */
export function unlockEpoch(locked: LockedEpoch, value: unknown, self: Self, peer: PeerPin): OpenEpoch {
  const { epoch, commit } = parseRegrant(value);
  if (epoch !== locked.epoch) throw new SealingError('epoch', 'regrant');
  if (commit !== locked.commit) throw new SealingError('commit', 'regrant');
  const { epochKey } = openRegrant(value, locked.spaceId, self, peer);
  return { ...locked, epochKey };
}

/** The epochs whose key a peer lost with earlier keys, of those that are held here and were not given back yet. */
export function epochsToGiveBack(
  epochs: readonly OpenEpoch[],
  peer: PeerPin,
  given: readonly Regrant[] = [],
): readonly OpenEpoch[] {
  const chain = [...peer.former, peer.identity];
  const lostCount = lostIdentities(chain).length;
  const hashes = chain.map((identity) => encodeBase64Url(identityHash(identity)));
  const [lost, held] = [new Set(hashes.slice(0, lostCount)), new Set(hashes.slice(lostCount))];
  const isGiven = (epoch: number): boolean =>
    given.some((regrant) => regrant.epoch === epoch && held.has(regrant.to.idHash));
  return epochs.filter(
    ({ epoch, members }) => members.some(({ idHash }) => lost.has(idHash)) && !isGiven(epoch),
  );
}

/** Checks that a regrant was signed by the person it names, with the identity given. */
export function verifyRegrantSignature(regrant: Regrant, signer: VerifiedIdentity): void {
  const isNamed = regrant.by === signer.userId && regrant.byId === encodeBase64Url(identityHash(signer));
  if (!isNamed) throw new SealingError('identity', 'byId');
  if (!isSignedBy(regrant.sig, regrantBytes(regrant), signer.signPk))
    throw new SealingError('signature', 'sig');
}

function requireTrustedSignature(regrant: Regrant, { identity, former }: PeerPin): void {
  const signer = [...former, identity].find(
    (candidate) => encodeBase64Url(identityHash(candidate)) === regrant.byId,
  );
  if (!signer) throw new SealingError('identity', 'byId');
  verifyRegrantSignature(regrant, signer);
}

/** A regrant from a server or a request, checked field by field but not yet its signature. */
export function parseRegrant(value: unknown): Regrant {
  const fields = new StrictFields(value, ['v', 'space', 'epoch', 'by', 'byId', 'at', 'commit', 'to', 'sig']);
  return {
    v: fields.version('v'),
    space: fields.base64('space', idLength),
    epoch: fields.integer('epoch', 1, largestEpoch),
    by: fields.text('by'),
    byId: fields.base64('byId', keyLength),
    at: fields.integer('at', 0),
    commit: fields.base64('commit', keyLength),
    to: parseBoxedEpochKey(fields.raw('to')),
    sig: fields.base64('sig', signatureLength),
  };
}

/** The statement that the signer of a regrant signs. */
export function regrantBytes({
  space,
  epoch,
  by,
  byId,
  at,
  commit,
  to,
}: Omit<Regrant, 'v' | 'sig'>): Uint8Array {
  return tup(
    'cce1/regrant',
    decodeBase64Url(space),
    u32(epoch),
    by,
    decodeBase64Url(byId),
    u64(at),
    decodeBase64Url(commit),
    to.userId,
    decodeBase64Url(to.idHash),
    decodeBase64Url(to.box),
  );
}
