import { SealingError } from './sealing-error.ts';
import { loadedSodium } from './sodium.ts';

/** What libsodium gives beneath its wrappers: its memory, and its functions over addresses in it. */
interface SodiumMemory {
  /** Another object after the memory has grown. */
  readonly HEAPU8: Uint8Array;
  readonly _malloc: (length: number) => number;
  readonly _free: (address: number) => void;
  readonly _crypto_auth_hmacsha256_init: Desk['beginMac'];
  readonly _crypto_auth_hmacsha256_update: Desk['continueMac'];
  readonly _crypto_auth_hmacsha256_final: Desk['endMac'];
  readonly _crypto_verify_32: Desk['compare'];
  readonly _crypto_aead_xchacha20poly1305_ietf_encrypt: Desk['encrypt'];
  readonly _crypto_aead_xchacha20poly1305_ietf_decrypt: Desk['decrypt'];
}

/** One stretch of libsodium's memory, and the functions that work on it. */
export interface Desk {
  /** The whole memory; an empty view once the memory has grown. */
  readonly heap: Uint8Array;
  /** Where the stretch begins in it. */
  readonly address: number;
  readonly length: number;
  readonly beginMac: (state: number, key: number, length: number) => number;
  /** Lengths take two places, the low half first. */
  readonly continueMac: (state: number, part: number, length: number, lengthHigh: number) => number;
  readonly endMac: (state: number, result: number) => number;
  /** 0 when the 32 bytes at both places are the same, in a time that does not tell. */
  readonly compare: (one: number, other: number) => number;
  readonly encrypt: (...addressesAndLengths: number[]) => number;
  readonly decrypt: (...addressesAndLengths: number[]) => number;
}

let desk: Desk | undefined;

/**
 * A stretch of libsodium's memory with room for so many bytes: the same one each time with what was left on it, or a
 * larger one of zeros. The wrappers of libsodium allocate and free five times a call, which for a short message takes
 * longer than the cryptography.
 */
export function deskOf(length: number): Desk {
  if (desk && desk.length >= length && desk.heap.length > 0) return desk;
  // The wrappers carry the module they wrap; their type declarations do not mention it.
  const { libsodium: memory } = loadedSodium() as unknown as { readonly libsodium: SodiumMemory };
  desk = desk && desk.length >= length ? { ...desk, heap: memory.HEAPU8 } : newDesk(memory, length);
  return desk;
}

/** Overwrites everything that was left on the desk. */
export function wipeDesk(): void {
  if (!desk) return;
  const { heap, address, length } = deskOf(desk.length);
  heap.fill(0, address, address + length);
}

function newDesk(memory: SodiumMemory, length: number): Desk {
  const address = memory._malloc(length);
  if (address === 0) throw new SealingError('memory');
  wipeDesk();
  if (desk) memory._free(desk.address);
  const heap = memory.HEAPU8.fill(0, address, address + length);
  return {
    heap,
    address,
    length,
    beginMac: memory._crypto_auth_hmacsha256_init,
    continueMac: memory._crypto_auth_hmacsha256_update,
    endMac: memory._crypto_auth_hmacsha256_final,
    compare: memory._crypto_verify_32,
    encrypt: memory._crypto_aead_xchacha20poly1305_ietf_encrypt,
    decrypt: memory._crypto_aead_xchacha20poly1305_ietf_decrypt,
  };
}
