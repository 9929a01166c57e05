import {
  encodeBase64Url,
  identityHash,
  SealingError,
  verifyGrantSignature,
  type Grant,
  type VerifiedIdentity,
} from '@aparte/sealing';

/** What is known of a conversation when somebody posts a key for it. */
export interface GrantSituation {
  spaceId: string;
  /** The account behind the session. */
  signedInAs: string;
  /** The newest identity of each member. */
  members: readonly VerifiedIdentity[];
}

/** The epoch that the conversation has reached; epoch 0 with an empty hash before the first key. */
export interface ReachedEpoch {
  epoch: number;
  hash: string;
}

/**
 * Refuses a grant that the other member's client would refuse, so that no conversation gets stuck on junk: another
 * space, a signer who is not the one signed in, recipients who are not exactly the members with their newest keys.
 *
 * @throws SealingError with the reason.
 */
export function requireTrustworthy(grant: Grant, { spaceId, signedInAs, members }: GrantSituation): void {
  if (grant.space !== spaceId) throw new SealingError('space', 'space');
  if (grant.by !== signedInAs) throw new SealingError('member', 'by');
  if (grant.to.length !== members.length) throw new SealingError('member', 'to');

  for (const member of members) {
    const box = grant.to.find(({ userId }) => userId === member.userId);
    if (!box) throw new SealingError('member', 'to');
    if (box.idHash !== encodeBase64Url(identityHash(member))) throw new SealingError('identity', 'idHash');
  }
  const signer = members.find(({ userId }) => userId === grant.by);
  if (!signer) throw new SealingError('member', 'by');
  verifyGrantSignature(grant, signer);
}

/**
 * Refuses a grant that does not follow the epoch reached.
 *
 * @throws SealingError with the reason.
 */
export function requireNext(grant: Grant, reached: ReachedEpoch): void {
  if (grant.epoch !== reached.epoch + 1) throw new SealingError('epoch', 'epoch');
  if (grant.prev !== reached.hash) throw new SealingError('chain', 'prev');
}

/** Whether two grants are the same in every field, signature included. */
export function isSameGrant(one: Grant, other: Grant): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
