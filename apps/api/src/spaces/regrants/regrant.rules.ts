import {
  encodeBase64Url,
  identityHash,
  SealingError,
  verifyRegrantSignature,
  type Grant,
  type Regrant,
  type VerifiedIdentity,
} from '@aparte/sealing';

/** What is known of a conversation when somebody gives a key back. */
export interface RegrantSituation {
  spaceId: string;
  /** The account behind the session. */
  signedInAs: string;
  /** The newest identity of each member. */
  members: readonly VerifiedIdentity[];
  /** The grant of that epoch; `null` when there is none. */
  grant: Grant | null;
}

/**
 * Refuses what the other member's client would refuse: another space, a signer who is not the one signed in, an
 * epoch that was never granted or another key than the one granted, anybody but the newest keys of the other member.
 *
 * @throws SealingError with the reason.
 */
export function requireGivenBack(
  regrant: Regrant,
  { spaceId, signedInAs, members, grant }: RegrantSituation,
): void {
  if (regrant.space !== spaceId) throw new SealingError('space', 'space');
  if (regrant.by !== signedInAs || regrant.to.userId === signedInAs) throw new SealingError('member', 'by');
  if (!grant) throw new SealingError('epoch', 'epoch');
  if (grant.commit !== regrant.commit) throw new SealingError('commit', 'commit');

  const recipient = members.find(({ userId }) => userId === regrant.to.userId);
  if (!recipient) throw new SealingError('member', 'to');
  if (regrant.to.idHash !== encodeBase64Url(identityHash(recipient)))
    throw new SealingError('identity', 'idHash');
  const signer = members.find(({ userId }) => userId === signedInAs);
  if (!signer) throw new SealingError('member', 'by');
  verifyRegrantSignature(regrant, signer);
}
