import { equalBytes } from './hashing.ts';
import { identityHash, verifyIdentity, verifyIdentityLink } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { SealingError } from './sealing-error.ts';
import { StrictFields } from './strict-fields.ts';

/** What this person remembers about somebody they write to. */
export interface PeerPin {
  /** The keys that are trusted. */
  readonly identity: VerifiedIdentity;
  /** The keys that were trusted before, oldest first: what was written then stays readable. */
  readonly former: readonly VerifiedIdentity[];
  /** Whether the two compared their safety number. */
  readonly verified: boolean;
  /** New keys that do not follow from the trusted ones; nothing is sent until somebody accepts them. */
  readonly reset: VerifiedIdentity | null;
}

/** What the app has to say about the keys a server shows for a peer. */
export type PeerState = 'first' | 'same' | 'rotated' | 'RESET';

/** The outcome of looking at a peer's keys: what to say, and the pin to keep from now on. */
export interface PinComparison {
  readonly state: PeerState;
  readonly pin: PeerPin;
}

const mostFormerIdentities = 1000;

/**
 * Compares the identities that a server shows for a peer, oldest first, with the pin.
 *
 * New keys signed by the trusted ones are taken over; any other new keys stop the sending. Keys older than
 * the trusted ones are refused ('identity-rollback').
 */
export function comparePin(
  userId: string,
  pin: PeerPin | undefined,
  shown: readonly unknown[],
): PinComparison {
  const identities = shown.map(verifyIdentity);
  const current = identities.at(-1);
  if (!current) throw new SealingError('field', 'identities');
  const everyone = pin ? [pin.identity, ...identities] : identities;
  if (everyone.some((identity) => identity.userId !== userId)) throw new SealingError('identity', 'userId');
  if (!pin) return { state: 'first', pin: { identity: current, former: [], verified: false, reset: null } };

  if (current.gen < pin.identity.gen) throw new SealingError('identity-rollback');
  if (isSameIdentity(current, pin.identity)) return { state: 'same', pin: { ...pin, reset: null } };
  const newer = identities.filter((identity) => identity.gen > pin.identity.gen);
  if (newer.at(-1) !== current || !isRotation(pin.identity, newer)) {
    return { state: 'RESET', pin: { ...pin, verified: false, reset: current } };
  }
  const former = [...pin.former, pin.identity, ...newer.slice(0, -1)];
  return { state: 'rotated', pin: { ...pin, identity: current, former, reset: null } };
}

/** The person saw the warning and takes the new keys; the safety number has to be compared again. */
export function acceptReset(pin: PeerPin): PeerPin {
  if (!pin.reset) throw new SealingError('identity', 'reset');
  return { identity: pin.reset, former: [...pin.former, pin.identity], verified: false, reset: null };
}

/** Both people compared the safety number of the trusted keys and found it equal. */
export function markVerified(pin: PeerPin): PeerPin {
  requireSendable(pin);
  return { ...pin, verified: true };
}

/** Refuses to send anything to a peer whose new keys nobody accepted. */
export function requireSendable(pin: PeerPin): void {
  if (pin.reset) throw new SealingError('identity-reset');
}

/** A pin as it lies in the vault, checked field by field. */
export function parsePeerPin(value: unknown): PeerPin {
  const fields = new StrictFields(value, ['identity', 'former', 'verified', 'reset']);
  const identity = verifyIdentity(fields.raw('identity'));
  const former = fields.list('former', mostFormerIdentities, verifyIdentity);
  const reset = fields.raw('reset') === null ? null : verifyIdentity(fields.raw('reset'));
  const others = reset ? [...former, reset] : former;
  if (others.some(({ userId }) => userId !== identity.userId)) throw new SealingError('identity', 'userId');
  return { identity, former, verified: fields.boolean('verified'), reset };
}

function isSameIdentity(one: VerifiedIdentity, other: VerifiedIdentity): boolean {
  return equalBytes(identityHash(one), identityHash(other));
}

/** Whether each step from the trusted identity to the newest was announced by the keys before it. */
function isRotation(trusted: VerifiedIdentity, newer: readonly VerifiedIdentity[]): boolean {
  return newer.every((next, index) => isAnnounced(newer[index - 1] ?? trusted, next));
}

function isAnnounced(latest: VerifiedIdentity, next: VerifiedIdentity): boolean {
  try {
    return verifyIdentityLink(latest, next) === 'rotated';
  } catch {
    // A link that does not hold is no announcement: the peer shows as RESET, which stops the sending.
    return false;
  }
}
