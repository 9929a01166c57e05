import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { boxEpochKey, openEpochKey } from './epoch-box.ts';
import { epochCommitment } from './epoch-keys.ts';
import type { EpochKey } from './epoch-keys.ts';
import {
  compareUserIds,
  grantBytes,
  grantHash,
  mostMembers,
  parseGrant,
  verifyGrantSignature,
} from './grant.ts';
import type { Grant } from './grant.ts';
import { equalBytes, keyLength } from './hashing.ts';
import { identityHash, requireOwnIdentity } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { ownAddressee } from './own-generations.ts';
import type { Self } from './own-generations.ts';
import { requireSendable } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { SealingError } from './sealing-error.ts';
import { sign } from './signing.ts';

/** A space as this device knows it: its fixed members and the epoch it already holds, if any. */
export interface SpaceView {
  readonly spaceId: string;
  readonly self: Self;
  /** The other members; empty for a journal or for private notes. */
  readonly peers: readonly PeerPin[];
  readonly previous: EpochRecord | undefined;
}

/** What a grant says that passed every check: enough to follow it with the next. */
export interface EpochRecord {
  readonly spaceId: string;
  readonly epoch: number;
  /** Hash of the grant it came from. */
  readonly hash: string;
  readonly at: number;
  /** What its key has to fit. */
  readonly commit: string;
  /** Which keys of which members it was handed to. */
  readonly members: readonly { readonly userId: string; readonly idHash: string }[];
}

/** An epoch with its key: to read in it and to write in it. */
export interface OpenEpoch extends EpochKey, EpochRecord {}

/** An epoch that was handed to own keys which are lost; another member can give its key back. */
export interface LockedEpoch extends EpochRecord {
  readonly epochKey: undefined;
}

/** Makes the next epoch of a space and hands its key to all members; refuses a peer with unaccepted new keys. */
export function createGrant(
  space: SpaceView,
  at: number,
  randomBytes: RandomBytes = secureRandomBytes,
): Grant {
  space.peers.forEach(requireSendable);
  const { self, spaceId, previous } = space;
  requireOwnIdentity(self.account, self.identity);
  if (previous && previous.spaceId !== spaceId) throw new SealingError('space', 'previous');

  const epoch = (previous?.epoch ?? 0) + 1;
  const epochKey = drawBytes(randomBytes, keyLength);
  const unsigned = {
    space: spaceId,
    epoch,
    prev: previous?.hash ?? '',
    by: self.identity.userId,
    byId: hashOf(self.identity),
    at,
    commit: encodeBase64Url(epochCommitment(epochKey, decodeBase64Url(spaceId), epoch)),
    to: membersOf(space).map((member) => boxEpochKey({ epochKey, spaceId, epoch }, member)),
  };
  epochKey.fill(0);
  return parseGrant({ v: 1, ...unsigned, sig: sign(grantBytes(unsigned), self.account.signSecretKey) });
}

/**
 * Opens a grant after every check: the right space, exactly the fixed members with exactly the trusted
 * keys, the next epoch after the one already held, a member's signature, and one key for all.
 */
export function openGrant(space: SpaceView, value: unknown): OpenEpoch {
  const epoch = followGrant(space, value);
  if (!isOpenEpoch(epoch)) throw new SealingError('lost-key', 'idHash');
  return epoch;
}

/** Follows a grant after the same checks; one that was addressed to own lost keys stays locked. */
export function followGrant(space: SpaceView, value: unknown): OpenEpoch | LockedEpoch {
  const grant = parseGrant(value);
  requireOwnIdentity(space.self.account, space.self.identity);
  if (grant.space !== space.spaceId) throw new SealingError('space');
  const addressees = addresseesOf(grant, space);
  requireNext(grant, space);
  requireSignature(grant, addressees);
  const record = {
    spaceId: grant.space,
    epoch: grant.epoch,
    hash: grantHash(grant),
    at: grant.at,
    commit: grant.commit,
    members: grant.to.map(({ userId, idHash }) => ({ userId, idHash })),
  };
  const epochKey = openOwnBox(grant, space.self);
  return epochKey ? { ...record, epochKey } : { ...record, epochKey };
}

/** Whether the key of an epoch is held. */
export function isOpenEpoch(epoch: OpenEpoch | LockedEpoch): epoch is OpenEpoch {
  return epoch.epochKey !== undefined;
}

/** The trusted identities of all members in the order of their ids. */
function membersOf({ self, peers }: SpaceView): VerifiedIdentity[] {
  const members = [self.identity, ...peers.map((pin) => pin.identity)];
  if (members.length > mostMembers) throw new SealingError('member');
  return members.sort((one, other) => compareUserIds(one.userId, other.userId));
}

/** The identities that a grant is addressed to: of exactly the fixed members, and each of them trusted. */
function addresseesOf(grant: Grant, space: SpaceView): VerifiedIdentity[] {
  const members = membersOf(space);
  if (grant.to.length !== members.length) throw new SealingError('member', 'to');
  return members.map((member, index) => {
    const entry = grant.to[index];
    if (entry?.userId !== member.userId) throw new SealingError('member', 'to');
    return addresseeOf(entry.idHash, [...formerOf(member, space), member], space.previous);
  });
}

/** What a member was before, oldest first. */
function formerOf(member: VerifiedIdentity, { self, peers }: SpaceView): readonly VerifiedIdentity[] {
  if (member === self.identity) return (self.former ?? []).map(({ identity }) => identity);
  return peers.find((pin) => pin.identity === member)?.former ?? [];
}

/** The identity that a member had when a grant was made; it may be a former one, but never older than before. */
function addresseeOf(
  idHash: string,
  known: readonly VerifiedIdentity[],
  previous: EpochRecord | undefined,
): VerifiedIdentity {
  const hashes = known.map(hashOf);
  const addressee = known[hashes.indexOf(idHash)];
  if (!addressee) throw new SealingError('identity', 'idHash');
  const before = previous?.members.find(({ userId }) => userId === addressee.userId);
  if (before && hashes.indexOf(before.idHash) > hashes.indexOf(idHash)) {
    throw new SealingError('identity-rollback', 'idHash');
  }
  return addressee;
}

function requireNext(grant: Grant, { previous }: SpaceView): void {
  if (grant.epoch !== (previous?.epoch ?? 0) + 1) throw new SealingError('epoch');
  if (grant.prev !== (previous?.hash ?? '')) throw new SealingError('chain', 'prev');
}

function requireSignature(grant: Grant, addressees: readonly VerifiedIdentity[]): void {
  const signer = addressees.find(({ userId }) => userId === grant.by);
  if (!signer) throw new SealingError('member', 'by');
  verifyGrantSignature(grant, signer);
}

/** The key in the box addressed to this person, with the keys that it was addressed to; none when those are lost. */
function openOwnBox(grant: Grant, self: Self): Uint8Array | undefined {
  const own = grant.to.find((entry) => entry.userId === self.identity.userId);
  if (!own) throw new SealingError('member', 'to');
  const { identity, account } = ownAddressee(self, own.idHash);
  if (!account) return undefined;
  requireOwnIdentity(account, identity);

  const spaceId = decodeBase64Url(grant.space);
  const epochKey = openEpochKey(account, own.box, {
    spaceId,
    epoch: grant.epoch,
    userId: identity.userId,
    identityHash: identityHash(identity),
  });
  const commitment = epochCommitment(epochKey, spaceId, grant.epoch);
  if (!equalBytes(commitment, decodeBase64Url(grant.commit))) throw new SealingError('commit', 'grant');
  return epochKey;
}

function hashOf(identity: VerifiedIdentity): string {
  return encodeBase64Url(identityHash(identity));
}
