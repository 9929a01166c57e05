import { SealingError } from './sealing-error.ts';

/** A source of unpredictable bytes; tests pass one of their own to reproduce a vector. */
export type RandomBytes = (length: number) => Uint8Array;

const stockLength = 4096;
let stock = new Uint8Array(0);
let used = 0;

/**
 * The random source of the platform, asked for many bytes at a time: a call for each nonce would cost as much as
 * sealing a short message, and libsodium's own source twenty times more. Bytes that were given out are wiped here.
 */
export function secureRandomBytes(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  if (length > stockLength) return globalThis.crypto.getRandomValues(bytes);
  takeFromStock(bytes, 0, length);
  return bytes;
}

/** Draws bytes and refuses a source that returns fewer or more than asked. */
export function drawBytes(randomBytes: RandomBytes, length: number): Uint8Array {
  const bytes = randomBytes(length);
  if (bytes.length !== length) throw new SealingError('length', 'randomBytes');
  return bytes;
}

/** Draws a nonce to where it is needed: without a copy in between when it comes from the platform. */
export function drawInto(target: Uint8Array, start: number, length: number, randomBytes: RandomBytes): void {
  if (randomBytes === secureRandomBytes) takeFromStock(target, start, length);
  else target.set(drawBytes(randomBytes, length), start);
}

function takeFromStock(target: Uint8Array, start: number, length: number): void {
  if (used + length > stock.length) {
    stock = globalThis.crypto.getRandomValues(new Uint8Array(stockLength));
    used = 0;
  }
  for (let index = 0; index < length; index += 1) {
    target[start + index] = stock[used + index] ?? 0;
    stock[used + index] = 0;
  }
  used += length;
}
