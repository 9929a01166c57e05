import {
  comparePin,
  createAccountKey,
  createGrant,
  createIdentity,
  type Grant,
  type Identity,
  openAccount,
  openGrant,
  type PeerPin,
  type VerifiedIdentity,
} from '@aparte/sealing';
import type { Person } from '../house/people.ts';

/** What a hostile server can make with keys of its own, and what honest devices make that it later misuses. */

/** Keys of the attacker under the name of somebody else. */
export function impostor(person: Person): { accountKey: Uint8Array; identity: VerifiedIdentity } {
  const accountKey = createAccountKey();
  return { accountKey, identity: createIdentity(openAccount(accountKey, person.id), Date.now()) };
}

/** The next identity of somebody, announced by the one before it or not. */
export function successor(
  person: Person,
  previous: VerifiedIdentity,
  previousKey: Uint8Array | null,
): { accountKey: Uint8Array; identity: VerifiedIdentity } {
  const accountKey = createAccountKey();
  const account = previousKey ? { account: openAccount(previousKey, person.id) } : {};
  const identity = createIdentity(openAccount(accountKey, person.id), Date.now(), {
    identity: previous,
    ...account,
  });
  return { accountKey, identity };
}

/** A key of a conversation as a device of `author` makes it for these two people. */
export function grantBy(author: Person, peer: Person, spaceId: string, previous: readonly Grant[]): Grant {
  const self = { account: openAccount(author.accountKey, author.id), identity: author.identity };
  const peers = [pinOf(peer.id, peer.identity)];
  const opened = previous.reduce<ReturnType<typeof openGrant> | undefined>(
    (before, grant) => openGrant({ spaceId, self, peers, previous: before }, grant),
    undefined,
  );
  return createGrant({ spaceId, self, peers, previous: opened }, Date.now());
}

/** The pin that a first look at this identity gives. */
export function pinOf(userId: string, identity: Identity): PeerPin {
  return comparePin(userId, undefined, [identity]).pin;
}
