import { SealingError } from './sealing-error.ts';

/** The longest file that can be sealed. */
export const largestFile = 20 * 1024 * 1024;

/** How much content goes into one chunk of a sealed file. */
export const chunkLength = 64 * 1024;

/** What sealing adds to each chunk. */
export const chunkOverhead = 17;

/** What comes before the first chunk: the version and the header of the stream. */
export const preambleLength = 25;

/**
 * The length a file is filled up to (Padmé): the larger a file, the coarser the step, never more than 12 % longer.
 * Its length then tells a class of sizes, of which there are few, and not the size.
 */
export function paddedFileLength(size: number): number {
  if (!Number.isSafeInteger(size) || size < 1) throw new SealingError('length', 'size');
  if (size > largestFile) throw new SealingError('too-large', 'size');
  const exponent = bitLength(size) - 1;
  const step = 2 ** (exponent - bitLength(exponent));
  return step > 1 ? Math.ceil(size / step) * step : size;
}

/** How many bytes a file of this size has once it is sealed. */
export function sealedFileLength(size: number): number {
  const padded = paddedFileLength(size);
  return preambleLength + padded + chunkCountOf(padded) * chunkOverhead;
}

/** Whether a number of bytes is one that sealing a file can produce; a server takes no other. */
export function isSealedFileLength(bytes: number): boolean {
  const chunks = Math.ceil((bytes - preambleLength) / (chunkLength + chunkOverhead));
  const padded = bytes - preambleLength - chunks * chunkOverhead;
  if (!Number.isSafeInteger(padded) || padded < 1 || padded > largestFile) return false;
  return sealedFileLength(padded) === bytes;
}

/** How many chunks content of a padded length takes. */
export function chunkCountOf(padded: number): number {
  return Math.ceil(padded / chunkLength);
}

function bitLength(value: number): number {
  return value === 0 ? 0 : 32 - Math.clz32(value);
}
