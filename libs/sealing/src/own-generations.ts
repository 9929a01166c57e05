import { closeAccount, openAccount, wipeKeys } from './account.ts';
import type { OpenAccount } from './account.ts';
import { unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import type { WrappedAccountKey } from './account-wrap.ts';
import { encodeBase64Url } from './encoding.ts';
import { lostIdentities, verifyIdentityChain } from './identity-chain.ts';
import { createIdentity, identityHash, requireOwnIdentity, verifyIdentity } from './identity.ts';
import type { VerifiedIdentity } from './identity.ts';
import { SealingError } from './sealing-error.ts';

/** The person at this device: their unlocked account and the identity they published for it. */
export interface Self {
  readonly account: OpenAccount;
  readonly identity: VerifiedIdentity;
  /** What they were before, oldest first; absent for somebody whose keys are their first. */
  readonly former?: readonly FormerSelf[];
}

/** A generation before the present one; without its account when its key was lost. */
export interface FormerSelf {
  readonly identity: VerifiedIdentity;
  readonly account: OpenAccount | undefined;
}

/** What a server keeps of the generations before the present one. */
export interface OlderGenerations {
  /** The identities before the present one, oldest first. */
  readonly identities: readonly unknown[];
  /** Each older account key under the lock of the one that followed it. */
  readonly wraps: readonly { readonly generation: number; readonly blob: string }[];
}

/**
 * Opens the newest account key and with it every older one: one unlock opens all history.
 *
 * Refuses other public keys than the account keys give ('identity'), a chain of identities with a hole or a second
 * past, and a missing older key that was never given up ('gap').
 */
export function openSelf(
  accountKey: Uint8Array,
  own: { userId: string; identity: unknown },
  older: OlderGenerations,
): Self {
  const account = openAccount(accountKey, own.userId);
  const identity = verifyIdentity(own.identity);
  requireOwnIdentity(account, identity);
  const chain = verifyIdentityChain(own.userId, [...older.identities, identity]);
  const lost = lostIdentities(chain);

  const former: FormerSelf[] = [];
  let newer = account;
  for (const before of chain.slice(lost.length, -1).toReversed()) {
    newer = openOlder(newer, before, older);
    former.unshift({ identity: before, account: newer });
  }
  const gone = lost.map((before) => ({ identity: before, account: undefined }));
  return { account, identity, former: [...gone, ...former] };
}

/** The next generation of somebody, announced by the present one, and the present key locked for it. */
export function rotateSelf(
  { self, accountKey }: { readonly self: Self; readonly accountKey: Uint8Array },
  nextKey: Uint8Array,
  createdAt: number,
): { readonly self: Self; readonly olderWrap: WrappedAccountKey } {
  const { account, identity, former = [] } = self;
  requireOwnIdentity(account, identity);
  const next = openAccount(nextKey, account.userId);
  const context = { method: 'older', userId: account.userId, generation: identity.gen } as const;
  return {
    self: {
      account: next,
      identity: createIdentity(next, createdAt, { identity, account }),
      former: [...former, { identity, account }],
    },
    olderWrap: wrapAccountKey(accountKey, next.selfKey, context),
  };
}

/** The first generation of the present line of keys: everything before it was lost. */
export function firstHeldGeneration({ identity, former = [] }: Self): number {
  return former.find(({ account }) => account)?.identity.gen ?? identity.gen;
}

/** Locks an account with all its generations: overwrites every secret key. */
export function closeSelf({ account, former = [] }: Self): void {
  for (const held of [account, ...former.map((before) => before.account)]) if (held) closeAccount(held);
}

/** The own generation that something was addressed to; refuses what was addressed to none of them. */
export function ownAddressee({ account, identity, former = [] }: Self, idHash: string): FormerSelf {
  const addressee = [...former, { identity, account }].find(
    (candidate) => encodeBase64Url(identityHash(candidate.identity)) === idHash,
  );
  if (!addressee) throw new SealingError('identity', 'idHash');
  return addressee;
}

function openOlder(newer: OpenAccount, identity: VerifiedIdentity, { wraps }: OlderGenerations): OpenAccount {
  const { userId, gen: generation } = identity;
  const wrap = wraps.find((candidate) => candidate.generation === generation);
  if (!wrap) throw new SealingError('gap', 'olderWraps');
  const stored = { v: 1, method: 'older', gen: generation, ct: wrap.blob };
  const accountKey = unwrapAccountKey(stored, newer.selfKey, { method: 'older', userId, generation });
  const account = openAccount(accountKey, userId);
  wipeKeys(accountKey);
  requireOwnIdentity(account, identity);
  return account;
}
