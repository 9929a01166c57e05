import { deriveKey, keyLength } from './hashing.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { loadedSodium } from './sodium.ts';
import { wipeDesk } from './sodium-memory.ts';
import { requireText } from './strict-fields.ts';

/** An unlocked account: everything that one account key gives its owner. Keep it in the worker. */
export interface OpenAccount {
  readonly userId: string;
  readonly signPublicKey: Uint8Array;
  readonly signSecretKey: Uint8Array;
  readonly boxPublicKey: Uint8Array;
  readonly boxSecretKey: Uint8Array;
  /** Seals what only the owner reads: pins, drafts, older account keys. */
  readonly selfKey: Uint8Array;
}

/** A new account key; everything a person owns here hangs from it. */
export function createAccountKey(randomBytes: RandomBytes = secureRandomBytes): Uint8Array {
  return drawBytes(randomBytes, keyLength);
}

/** Unlocks an account: derives every key from the account key, so that none can be planted by a server. */
export function openAccount(accountKey: Uint8Array, userId: string): OpenAccount {
  const sodium = loadedSodium();
  const signing = sodium.crypto_sign_seed_keypair(deriveKey(accountKey, 'cce1/sign'));
  const boxing = sodium.crypto_box_seed_keypair(deriveKey(accountKey, 'cce1/box'));
  return {
    userId: requireText(userId, 'userId'),
    signPublicKey: signing.publicKey,
    signSecretKey: signing.privateKey,
    boxPublicKey: boxing.publicKey,
    boxSecretKey: boxing.privateKey,
    selfKey: deriveKey(accountKey, 'cce1/self'),
  };
}

/**
 * Overwrites keys that are no longer needed: on lock, on sign-out, after a wrap. With them goes what sealing keeps of
 * the key used last, whichever it was.
 */
export function wipeKeys(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
  wipeDesk();
}

/** Locks an account: overwrites its secret keys. */
export function closeAccount(account: OpenAccount): void {
  wipeKeys(account.signSecretKey, account.boxSecretKey, account.selfKey);
}
