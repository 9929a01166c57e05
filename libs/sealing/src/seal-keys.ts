import { tup } from './encoding.ts';
import { keyLength } from './hashing.ts';
import type { Desk } from './sodium-memory.ts';

/** How many bytes the nonce of a sealed value has. */
export const nonceLength = 24;

/** How many bytes tie a sealed value to its key. */
export const commitmentLength = 32;

// tup(label, nonce) as far as the nonce, which follows.
const commitmentFrame = tup('cce1/com', new Uint8Array(nonceLength)).slice(0, -nonceLength);
const encryptionFrame = tup('cce1/enc', new Uint8Array(nonceLength)).slice(0, -nonceLength);
const stateLength = 208;

// The desk: the key used last and whether there is one, the key asked for, a state of HMAC for each derivation as far as
// the nonce, the two in use, the key of the cipher, a commitment to compare with.
const isHeldAt = keyLength;
const askedAt = isHeldAt + 16;
const begunAt = askedAt + keyLength;
const inUseAt = begunAt + 2 * stateLength;

/** Where the key of the cipher lies on the desk. */
export const cipherKeyAt = inUseAt + 2 * stateLength;

/** Where a commitment can be laid on the desk. */
export const ownCommitmentAt = cipherKeyAt + keyLength;

/** Where the desk is free. */
export const keysEnd = ownCommitmentAt + commitmentLength;

/**
 * Derives, from a key and a nonce in the memory, the commitment and the key of the cipher: kdf(key, label, nonce) each.
 *
 * What depends on the key alone stays on the desk for the next value under the same key, until another key is used or
 * keys are wiped.
 */
export function deriveSealKeys(desk: Desk, key: Uint8Array, nonce: number, commitment: number): void {
  const { heap, address, continueMac, endMac } = desk;
  if (!isHeld(desk, key)) hold(desk, key);
  const begun = address + begunAt;
  const inUse = address + inUseAt;
  heap.copyWithin(inUse, begun, inUse);
  continueMac(inUse, nonce, nonceLength, 0);
  endMac(inUse, commitment);
  continueMac(inUse + stateLength, nonce, nonceLength, 0);
  endMac(inUse + stateLength, address + cipherKeyAt);
}

/** Compares two values in the memory without telling by its duration where they differ. */
export function isSame({ compare }: Desk, one: number, other: number): boolean {
  return compare(one, other) === 0;
}

/** Whether the desk holds this very key; its duration does not tell how much of it. */
function isHeld(desk: Desk, key: Uint8Array): boolean {
  const { heap, address } = desk;
  heap.set(key, address + askedAt);
  return heap[address + isHeldAt] === 1 && isSame(desk, address, address + askedAt);
}

/** Begins both derivations with a key. */
function hold({ heap, address, beginMac, continueMac }: Desk, key: Uint8Array): void {
  const [first, second] = [address + begunAt, address + begunAt + stateLength];
  heap.set(key, address);
  heap[address + isHeldAt] = 1;
  beginMac(first, address, keyLength);
  heap.copyWithin(second, first, second);
  heap.set(commitmentFrame, address + inUseAt);
  continueMac(first, address + inUseAt, commitmentFrame.length, 0);
  heap.set(encryptionFrame, address + inUseAt);
  continueMac(second, address + inUseAt, encryptionFrame.length, 0);
}
