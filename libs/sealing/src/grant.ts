import { decodeBase64Url, tup, u32, u64 } from './encoding.ts';
import { parseBoxedEpochKey } from './epoch-box.ts';
import type { BoxedEpochKey } from './epoch-box.ts';
import { idLength } from './epoch-keys.ts';
import { keyLength, sha256 } from './hashing.ts';
import { identityHash } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { encodeBase64Url } from './encoding.ts';
import { SealingError } from './sealing-error.ts';
import { isSignedBy, signatureLength } from './signing.ts';
import { StrictFields } from './strict-fields.ts';

/** The key of one epoch of a space, handed by one member to all of them. */
export interface Grant {
  readonly v: 1;
  readonly space: string;
  /** Counts the keys of this space from 1. */
  readonly epoch: number;
  /** Hash of the grant before this one, or empty. */
  readonly prev: string;
  readonly by: string;
  readonly byId: string;
  readonly at: number;
  readonly commit: string;
  /** One box for each member, in the order of their ids. */
  readonly to: readonly BoxedEpochKey[];
  readonly sig: string;
}

/** Everything of a grant but its signature. */
export type UnsignedGrant = Omit<Grant, 'v' | 'sig'>;

/** A space has at most two members: one person alone, or a rep and a coach. */
export const mostMembers = 2;

const largestEpoch = 0xffff_ffff;

/** A grant from a server or a request, checked field by field but not yet its signature. */
export function parseGrant(value: unknown): Grant {
  const fields = new StrictFields(value, [
    'v',
    'space',
    'epoch',
    'prev',
    'by',
    'byId',
    'at',
    'commit',
    'to',
    'sig',
  ]);
  const epoch = fields.integer('epoch', 1, largestEpoch);
  return {
    v: fields.version('v'),
    space: fields.base64('space', idLength),
    epoch,
    // The first grant follows nothing; every later one names what it follows.
    prev: fields.base64('prev', epoch === 1 ? 0 : keyLength),
    by: fields.text('by'),
    byId: fields.base64('byId', keyLength),
    at: fields.integer('at', 0),
    commit: fields.base64('commit', keyLength),
    to: requireMembers(fields.list('to', mostMembers, parseBoxedEpochKey)),
    sig: fields.base64('sig', signatureLength),
  };
}

/** Checks that a grant was signed by the person it names, with the identity given. */
export function verifyGrantSignature(grant: Grant, signer: VerifiedIdentity): void {
  const isNamed = grant.by === signer.userId && grant.byId === encodeBase64Url(identityHash(signer));
  if (!isNamed) throw new SealingError('identity', 'byId');
  if (!isSignedBy(grant.sig, grantBytes(grant), signer.signPk)) throw new SealingError('signature', 'sig');
}

/** The hash by which the next grant of the space names this one. */
export function grantHash(grant: UnsignedGrant): string {
  return encodeBase64Url(sha256(grantBytes(grant)));
}

/** The statement that the signer of a grant signs. */
export function grantBytes(grant: UnsignedGrant): Uint8Array {
  return tup(
    'cce1/grant',
    decodeBase64Url(grant.space),
    u32(grant.epoch),
    decodeBase64Url(grant.prev),
    grant.by,
    decodeBase64Url(grant.byId),
    u64(grant.at),
    decodeBase64Url(grant.commit),
    ...grant.to.flatMap(({ userId, idHash, box }) => [userId, decodeBase64Url(idHash), decodeBase64Url(box)]),
  );
}

/** Orders ids in the one way in which grants list them. */
export function compareUserIds(one: string, other: string): number {
  if (one === other) return 0;
  // Stryker disable next-line EqualityOperator: equal ids were answered above.
  return one < other ? -1 : 1;
}

function requireMembers(to: readonly BoxedEpochKey[]): readonly BoxedEpochKey[] {
  if (to.length === 0) throw new SealingError('member', 'to');
  to.forEach((entry, index) => {
    const previous = to[index - 1];
    const isInOrder = previous === undefined || compareUserIds(previous.userId, entry.userId) < 0;
    if (!isInOrder) throw new SealingError('member', 'to');
  });
  return to;
}
