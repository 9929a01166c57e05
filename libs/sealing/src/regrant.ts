import { decodeBase64Url, encodeBase64Url, tup, u32, u64 } from './encoding.ts';
import { boxEpochKey, openEpochKey, parseBoxedEpochKey } from './epoch-box.ts';
import type { BoxedEpochKey } from './epoch-box.ts';
import { epochCommitment, idLength } from './epoch-keys.ts';
import type { EpochKey } from './epoch-keys.ts';
import { equalBytes, keyLength } from './hashing.ts';
import { identityHash, requireOwnIdentity } from './identity.ts';
import { requireSendable } from './peer-pin.ts';
import type { PeerPin } from './peer-pin.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, sign, signatureLength } from './signing.ts';
import type { OpenEpoch, Self } from './space-epoch.ts';
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
  const ownHash = identityHash(self.identity);
  if (regrant.space !== spaceId) throw new SealingError('space');
  if (regrant.by !== peer.identity.userId || regrant.to.userId !== self.identity.userId) {
    throw new SealingError('member');
  }
  if (regrant.byId !== encodeBase64Url(identityHash(peer.identity)))
    throw new SealingError('identity', 'byId');
  if (regrant.to.idHash !== encodeBase64Url(ownHash)) throw new SealingError('identity', 'idHash');
  if (!isSignedBy(regrant.sig, regrantBytes(regrant), peer.identity.signPk)) {
    throw new SealingError('signature', 'sig');
  }

  const place = { spaceId: decodeBase64Url(spaceId), epoch: regrant.epoch };
  const epochKey = openEpochKey(self.account, regrant.to.box, {
    ...place,
    userId: self.identity.userId,
    identityHash: ownHash,
  });
  const commitment = epochCommitment(epochKey, place.spaceId, place.epoch);
  if (!equalBytes(commitment, decodeBase64Url(regrant.commit))) throw new SealingError('commit', 'regrant');
  return { spaceId, epoch: regrant.epoch, epochKey };
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
