import { SealingError } from './sealing-error.ts';

/** A source of unpredictable bytes; tests pass one of their own to reproduce a vector. */
export type RandomBytes = (length: number) => Uint8Array;

/** The random source of the platform. libsodium's own costs twenty times more per nonce. */
export function secureRandomBytes(length: number): Uint8Array {
  return globalThis.crypto.getRandomValues(new Uint8Array(length));
}

/** Draws bytes and refuses a source that returns fewer or more than asked. */
export function drawBytes(randomBytes: RandomBytes, length: number): Uint8Array {
  const bytes = randomBytes(length);
  if (bytes.length !== length) throw new SealingError('length', 'randomBytes');
  return bytes;
}
