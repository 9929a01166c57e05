import { SealingError } from './sealing-error.ts';

/** The only lengths a padded body may have, so that its size tells a class and not a length. */
export const paddedLengths = [256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768] as const;

const marker = 0x80;

/** Fills content up to its size class: one marker byte, then zeros. */
export function pad(content: Uint8Array): Uint8Array {
  const padded = new Uint8Array(paddedLengthOf(content.length));
  padded.set(content);
  padded[content.length] = marker;
  return padded;
}

/** Takes the filling away; refuses any filling that pad would not have made. */
export function unpad(padded: Uint8Array): Uint8Array {
  const end = padded.lastIndexOf(marker);
  if (end < 0 || padded.subarray(end + 1).some((byte) => byte !== 0)) throw new SealingError('padding');
  if (end > largestContent || paddedLengthOf(end) !== padded.length) throw new SealingError('padding');
  return padded.slice(0, end);
}

/** The longest content there is a size class for; the marker takes the last byte. */
export const largestContent = 32_767;

function paddedLengthOf(contentLength: number): number {
  const fitting = paddedLengths.find((length) => length > contentLength);
  if (fitting === undefined) throw new SealingError('too-large');
  return fitting;
}
