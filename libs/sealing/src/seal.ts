import { keyLength, requireLength } from './hashing.ts';
import { drawInto, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import {
  cipherKeyAt,
  commitmentLength,
  deriveSealKeys,
  isSame,
  keysEnd,
  nonceLength,
  ownCommitmentAt,
} from './seal-keys.ts';
import { SealingError } from './sealing-error.ts';
import { deskOf } from './sodium-memory.ts';

const version = 1;
const tagLength = 16;
const commitmentStart = 1 + nonceLength;
const commitmentEnd = commitmentStart + commitmentLength;
const none = 0;

/** How many bytes sealing adds to what it seals. */
export const sealOverhead = commitmentEnd + tagLength;

/** Where the nonce of a sealed value starts and ends. */
export const nonceRange = { start: 1, end: commitmentStart } as const;

/**
 * Seals bytes under a key, bound to a context that must be given again to open them.
 *
 * The result commits to its key: no second key opens it, not even to something else. Some of the work on the key is
 * kept for the next value under it, until `wipeKeys`.
 */
export function seal(
  key: Uint8Array,
  plaintext: Uint8Array,
  context: Uint8Array,
  randomBytes: RandomBytes = secureRandomBytes,
): Uint8Array {
  requireLength(key, keyLength, 'key');
  // On the desk, behind the keys: the context, then the sealed value as it is to be.
  const desk = deskOf(keysEnd + context.length + sealOverhead + plaintext.length);
  const { heap, address, encrypt } = desk;
  const contextAt = address + keysEnd;
  const start = contextAt + context.length;
  const textAt = start + commitmentEnd;
  heap.set(context, contextAt);
  heap[start] = version;
  drawInto(heap, start + 1, nonceLength, randomBytes);
  heap.set(plaintext, textAt);
  deriveSealKeys(desk, key, start + 1, start + commitmentStart);
  // The ciphertext takes the place of the plaintext: libsodium allows it, and nothing is left to wipe.
  // prettier-ignore
  encrypt(
    textAt, none, textAt, plaintext.length, none, contextAt, context.length, none,
    none, start + 1, address + cipherKeyAt,
  );
  heap.fill(0, address + cipherKeyAt, address + ownCommitmentAt);
  return heap.slice(start, textAt + plaintext.length + tagLength);
}

/** Opens what seal made; all of it, or a refusal. */
export function open(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Uint8Array {
  if (sealed.length < sealOverhead) throw new SealingError('length', 'sealed');
  if (sealed[0] !== version) throw new SealingError('version', 'sealed');
  requireLength(key, keyLength, 'key');

  const desk = deskOf(keysEnd + context.length + sealed.length);
  const { heap, address, decrypt } = desk;
  const contextAt = address + keysEnd;
  const start = contextAt + context.length;
  const textAt = start + commitmentEnd;
  const end = start + sealed.length;
  heap.set(context, contextAt);
  heap.set(sealed, start);
  deriveSealKeys(desk, key, start + 1, address + ownCommitmentAt);
  const isOfKey = isSame(desk, address + ownCommitmentAt, start + commitmentStart);
  // prettier-ignore
  const isGenuine = isOfKey && decrypt(
    textAt, none, none, textAt, end - textAt, none, contextAt, context.length, none,
    start + 1, address + cipherKeyAt,
  ) === 0;
  const text = isGenuine ? heap.slice(textAt, end - tagLength) : undefined;
  heap.fill(0, address + cipherKeyAt, end);
  if (text) return text;
  throw new SealingError(isOfKey ? 'aead' : 'commit');
}
