import { tup } from './encoding.ts';
import type { Label } from './encoding.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';

/** Every symmetric key, hash and public key of the protocol has this many bytes. */
export const keyLength = 32;

/** SHA-256 of bytes that are already framed. */
export function sha256(bytes: Uint8Array): Uint8Array {
  return loadedSodium().crypto_hash_sha256(bytes);
}

/** The labelled hash H of the protocol. */
export function hash(label: Label, ...fields: readonly (Uint8Array | string)[]): Uint8Array {
  return sha256(tup(label, ...fields));
}

/** Derives a key for one labelled purpose from another key. */
export function deriveKey(
  key: Uint8Array,
  label: Label,
  ...fields: readonly (Uint8Array | string)[]
): Uint8Array {
  requireLength(key, keyLength, 'key');
  return loadedSodium().crypto_auth_hmacsha256(tup(label, ...fields), key);
}

/** Compares two values of the same length without telling by its duration where they differ. */
export function equalBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && loadedSodium().memcmp(left, right);
}

/** Refuses bytes of another length than the protocol fixes. */
export function requireLength(bytes: Uint8Array, length: number, field: string): void {
  if (bytes.length !== length) throw new SealingError('length', field);
}
