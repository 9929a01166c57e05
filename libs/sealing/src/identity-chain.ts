import { equalBytes } from './hashing.ts';
import { identityHash, verifyIdentity, verifyIdentityLink } from './identity.ts';
import type { IdentityLink, VerifiedIdentity } from './identity.ts';
import type { PeerPin } from './peer-pin.ts';
import { SealingError } from './sealing-error.ts';

/**
 * Reads everything that a server shows of somebody's identities: from the first on, none left out, each one
 * following from the one before.
 *
 * A hole is refused with 'identity-gap', a second past with 'identity-fork'.
 */
export function verifyIdentityChain(userId: string, shown: readonly unknown[]): readonly VerifiedIdentity[] {
  const chain = shown.map(verifyIdentity);
  if (chain.length === 0) throw new SealingError('field', 'identities');
  chain.forEach((identity, index) => {
    if (identity.userId !== userId) throw new SealingError('identity', 'userId');
    if (identity.gen !== index + 1) throw new SealingError('identity-gap', 'gen');
    const previous = chain[index - 1];
    if (previous) linkOf(previous, identity);
  });
  return chain;
}

/** Refuses a chain in which what is remembered of somebody has another past ('identity-fork') or no place any more. */
export function requireRemembered(
  { identity, former, reset }: PeerPin,
  chain: readonly VerifiedIdentity[],
): void {
  for (const known of [...former, identity, ...(reset ? [reset] : [])]) {
    const shown = chain[known.gen - 1];
    if (!shown) throw new SealingError('identity-rollback');
    if (!isSame(known, shown)) throw new SealingError('identity-fork');
  }
}

/** The pin with every identity that the trusted keys name as one before them: what was granted to those stays readable. */
export function withPredecessors(pin: PeerPin, chain: readonly VerifiedIdentity[]): PeerPin {
  return { ...pin, former: chain.slice(0, pin.identity.gen - 1) };
}

/** The identities of a chain whose keys their owner lost: those before the newest that started anew. */
export function lostIdentities(chain: readonly VerifiedIdentity[]): readonly VerifiedIdentity[] {
  const newestStart = chain.findLastIndex((identity, index) => {
    const previous = chain[index - 1];
    return previous !== undefined && linkOf(previous, identity) === 'reset';
  });
  return chain.slice(0, Math.max(newestStart, 0));
}

function linkOf(previous: VerifiedIdentity, next: VerifiedIdentity): IdentityLink {
  try {
    return verifyIdentityLink(previous, next);
  } catch (error) {
    if (error instanceof SealingError && error.code === 'chain')
      throw new SealingError('identity-fork', 'prev');
    throw error;
  }
}

function isSame(one: VerifiedIdentity, other: VerifiedIdentity): boolean {
  return equalBytes(identityHash(one), identityHash(other));
}
