import { encodeText } from './encoding.ts';
import { deriveKey, hash, keyLength, requireLength } from './hashing.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';
import { requireText } from './strict-fields.ts';

/** How many passes and how much memory a password derivation may be asked to take. */
export const passwordCostRange = {
  passes: { least: 3, most: 10 },
  memoryMiB: { least: 64, most: 1024 },
} as const;

/** How many bytes of salt the server keeps for an account. */
export const serverSaltLength = 16;

const bytesPerMiB = 1_048_576;

/** What a password is turned into keys with; all but the password comes from the server. */
export interface PasswordInput {
  readonly password: string;
  readonly loginId: string;
  readonly serverSalt: Uint8Array;
  /** Passes over the memory. */
  readonly t: number;
  /** Memory in MiB. */
  readonly m: number;
}

/** The two halves of a sign-in: one goes to the server, the other never leaves the device. */
export interface UnlockKeys {
  readonly authKey: Uint8Array;
  readonly wrapKey: Uint8Array;
}

/**
 * Turns a password into the key that signs in and the key that opens the account.
 *
 * Slow on purpose (a second or more): run it in a worker. The cost comes from the server, so anything
 * cheaper than the floor is refused: a hostile server could otherwise ask for a key that is quickly guessed.
 */
export function derivePasswordKeys(input: PasswordInput): UnlockKeys {
  requireCost(input.t, passwordCostRange.passes, 't');
  requireCost(input.m, passwordCostRange.memoryMiB, 'm');
  requireLength(input.serverSalt, serverSaltLength, 'serverSalt');
  if (input.password.length === 0) throw new SealingError('field', 'password');

  const root = stretch(encodeText(input.password, 'password'), passwordSalt(input), input);
  const keys = { authKey: deriveKey(root, 'cce1/auth'), wrapKey: deriveKey(root, 'cce1/wrap') };
  root.fill(0);
  return keys;
}

/** The same password typed on two keyboards can differ in bytes; call this on what was typed, always. */
export function normalizePassword(typed: string): string {
  return typed.normalize('NFKC');
}

function passwordSalt({ loginId, serverSalt }: PasswordInput): Uint8Array {
  // The login id takes part so that one malicious salt cannot serve against many accounts.
  const canonicalId = requireText(loginId, 'loginId').normalize('NFKC').toLowerCase();
  const saltLength = loadedSodium().crypto_pwhash_SALTBYTES;
  return hash('cce1/salt', canonicalId, serverSalt).subarray(0, saltLength);
}

function stretch(password: Uint8Array, salt: Uint8Array, { t, m }: PasswordInput): Uint8Array {
  const sodium = loadedSodium();
  const { crypto_pwhash_ALG_ARGON2ID13: algorithm } = sodium;
  try {
    return sodium.crypto_pwhash(keyLength, password, salt, t, m * bytesPerMiB, algorithm);
  } catch {
    // With arguments checked above, running out of memory is the one way left to fail.
    throw new SealingError('memory');
  } finally {
    password.fill(0);
  }
}

function requireCost(value: number, range: { least: number; most: number }, field: string): void {
  const isWithin = Number.isInteger(value) && value >= range.least && value <= range.most;
  if (!isWithin) throw new SealingError('kdf-range', field);
}
