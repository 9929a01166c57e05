import { concat } from './encoding.ts';
import { deriveKey, equalBytes } from './hashing.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';

const version = 1;
const nonceLength = 24;
const commitmentEnd = 1 + nonceLength + 32;

/** How many bytes sealing adds to what it seals. */
export const sealOverhead = commitmentEnd + 16;

/** Where the nonce of a sealed value starts and ends. */
export const nonceRange = { start: 1, end: 1 + nonceLength } as const;

/**
 * Seals bytes under a key, bound to a context that must be given again to open them.
 *
 * The result commits to its key: no second key opens it, not even to something else.
 */
export function seal(
  key: Uint8Array,
  plaintext: Uint8Array,
  context: Uint8Array,
  randomBytes: RandomBytes = secureRandomBytes,
): Uint8Array {
  const nonce = drawBytes(randomBytes, nonceLength);
  const ciphertext = loadedSodium().crypto_aead_xchacha20poly1305_ietf_encrypt(
    plaintext,
    context,
    null,
    nonce,
    deriveKey(key, 'cce1/enc', nonce),
  );
  return concat([Uint8Array.of(version), nonce, deriveKey(key, 'cce1/com', nonce), ciphertext]);
}

/** Opens what seal made; all of it, or a refusal. */
export function open(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Uint8Array {
  if (sealed.length < sealOverhead) throw new SealingError('length', 'sealed');
  if (sealed[0] !== version) throw new SealingError('version', 'sealed');

  const nonce = sealed.subarray(nonceRange.start, nonceRange.end);
  const commitment = sealed.subarray(nonceRange.end, commitmentEnd);
  if (!equalBytes(commitment, deriveKey(key, 'cce1/com', nonce))) throw new SealingError('commit');

  try {
    return loadedSodium().crypto_aead_xchacha20poly1305_ietf_decrypt(
      null,
      sealed.subarray(commitmentEnd),
      context,
      nonce,
      deriveKey(key, 'cce1/enc', nonce),
    );
  } catch {
    throw new SealingError('aead');
  }
}
