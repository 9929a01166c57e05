import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wipeKeys } from './account.ts';
import { deriveKey } from './hashing.ts';
import { open, seal, sealOverhead } from './seal.ts';
import { loadedSodium } from './sodium.ts';
import { flipBit, refusal, repeatableRandom } from './world.fake.ts';

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);
const context = Uint8Array.of(1, 2, 3);

it('opens what it sealed, 73 bytes longer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 60 }), (plaintext, bound) => {
      const sealed = seal(key, plaintext, bound);
      expect(sealed.length).toBe(plaintext.length + 73);
      expect(open(key, sealed, bound)).toEqual(plaintext);
    }),
  );
});

it('refuses anything with one bit turned, with one code for each part', () => {
  const sealed = seal(key, Uint8Array.of(4, 5, 6, 7), context, repeatableRandom('seal'));
  const codes = Array.from(sealed, (_, index) => refusal(() => open(key, flipBit(sealed, index), context)));
  expect(codes.slice(0, 1)).toEqual(['version']);
  expect(new Set(codes.slice(1, 57))).toEqual(new Set(['commit']));
  expect(new Set(codes.slice(57))).toEqual(new Set(['aead']));
});

it('refuses another context', () => {
  const sealed = seal(key, Uint8Array.of(4), context);
  expect(refusal(() => open(key, sealed, Uint8Array.of(1, 2, 4)))).toBe('aead');
});

it('refuses another key before it decrypts anything', () => {
  expect(refusal(() => open(otherKey, seal(key, Uint8Array.of(4), context), context))).toBe('commit');
});

it('refuses a value that another key could open, were it not for the commitment', () => {
  const nonce = new Uint8Array(24).fill(9);
  const foreign = seal(otherKey, Uint8Array.of(6), context, () => nonce);
  const own = seal(key, Uint8Array.of(4), context, () => nonce);
  const spliced = Uint8Array.from([...own.subarray(0, 57), ...foreign.subarray(57)]);
  const swapped = Uint8Array.from([...foreign.subarray(0, 57), ...own.subarray(57)]);
  expect(refusal(() => open(key, spliced, context))).toBe('aead');
  expect(refusal(() => open(key, swapped, context))).toBe('commit');
});

it('refuses what is too short to be sealed at all', () => {
  const sealed = seal(key, new Uint8Array(0), context);
  expect(sealed.length).toBe(sealOverhead);
  for (let length = 0; length < sealOverhead; length += 1) {
    expect(refusal(() => open(key, sealed.subarray(0, length), context))).toBe('length');
  }
});

it('refuses truncated and extended content', () => {
  const sealed = seal(key, Uint8Array.of(4, 5), context);
  expect(refusal(() => open(key, sealed.subarray(0, -1), context))).toBe('aead');
  expect(refusal(() => open(key, Uint8Array.from([...sealed, 0]), context))).toBe('aead');
});

it('seals the same content differently each time', () => {
  expect(seal(key, Uint8Array.of(4), context)).not.toEqual(seal(key, Uint8Array.of(4), context));
});

it('encrypts under a derived key, never under the key itself', () => {
  const nonce = new Uint8Array(24).fill(9);
  wipeKeys();
  const sealed = seal(key, Uint8Array.of(4), context, () => nonce);
  expect(sealed.subarray(25, 57)).toEqual(deriveKey(key, 'cce1/com', nonce));
  const derived = deriveKey(key, 'cce1/enc', nonce);
  const sodium = loadedSodium();
  const decrypt = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt;
  expect([...decrypt(null, sealed.subarray(57), context, nonce, derived)]).toEqual([4]);
  expect(() => decrypt(null, sealed.subarray(57), context, nonce, key)).toThrow();
});

it('refuses a key of the wrong length', () => {
  expect(refusal(() => seal(key.subarray(1), Uint8Array.of(4), context))).toBe('length');
  expect(refusal(() => open(key.subarray(1), seal(key, Uint8Array.of(4), context), context))).toBe('length');
});

it('refuses a random source that gives less than asked', () => {
  expect(refusal(() => seal(key, Uint8Array.of(4), context, () => new Uint8Array(23)))).toBe('length');
});
