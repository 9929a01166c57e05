import { encodeBase64Url, u32, u64 } from './encoding.ts';
import { deriveKey, hash } from './hashing.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';

/** How many bytes a space id and a message id have. */
export const idLength = 16;

/** The key of one epoch of a space: enough to read what was written in it. */
export interface EpochKey {
  readonly spaceId: string;
  readonly epoch: number;
  readonly epochKey: Uint8Array;
}

/** The id of a new space. */
export function createSpaceId(randomBytes: RandomBytes = secureRandomBytes): string {
  return encodeBase64Url(drawBytes(randomBytes, idLength));
}

/** Ties a grant to one epoch key, so that all members provably hold the same. */
export function epochCommitment(epochKey: Uint8Array, spaceId: Uint8Array, epoch: number): Uint8Array {
  return deriveKey(epochKey, 'cce1/epoch-commit', spaceId, u32(epoch));
}

/** Where a boxed epoch key belongs: it opens nowhere else. */
export interface BoxPlace {
  readonly spaceId: Uint8Array;
  readonly epoch: number;
  readonly userId: string;
  readonly identityHash: Uint8Array;
}

/** The hash that travels with a boxed epoch key and says where it belongs. */
export function boxContext({ spaceId, epoch, userId, identityHash }: BoxPlace): Uint8Array {
  return hash('cce1/box', spaceId, u32(epoch), userId, identityHash);
}

/** The key of everything one member says in one epoch; the reason why "not me" means "the other". */
export function directionKey(epochKey: Uint8Array, from: string): Uint8Array {
  return deriveKey(epochKey, 'cce1/dir', from);
}

/** The key of one message: handing it over in a report opens that message and no other. */
export function messageKey(direction: Uint8Array, messageId: Uint8Array, sequence: number): Uint8Array {
  return deriveKey(direction, 'cce1/mk', messageId, u64(sequence));
}
