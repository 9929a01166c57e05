import { deriveKey } from './hashing.ts';
import { requireText } from './strict-fields.ts';

/**
 * Turns what the pseudo-random function of a passkey gave for this site into the key that locks an account key, for
 * one person only.
 */
export function passkeyWrapKey(prfOutput: Uint8Array, userId: string): Uint8Array {
  return deriveKey(prfOutput, 'cce1/prf', requireText(userId, 'userId'));
}
