/** Most bytes of one part; every part but the last one has exactly as many. */
export const PART_BYTES = 1_048_576;

/** Most bytes that the files of one space may take together. */
export const SPACE_BYTES = 500 * 1_048_576;

/** Most files that one person may have begun and not finished. */
export const UNFINISHED_FILES = 20;

/** How long an unfinished file is kept. */
export const UNFINISHED_HOURS = 24;

/** In how many parts a sealed file of that many bytes travels. */
export function partsOf(bytes: number): number {
  return Math.ceil(bytes / PART_BYTES);
}

/** How many bytes a part must have, counted from 1; nothing when the file has no such part. */
export function bytesOfPart(file: { bytes: number; parts: number }, part: number): number | null {
  if (part < 1 || part > file.parts) return null;
  return part < file.parts ? PART_BYTES : file.bytes - (file.parts - 1) * PART_BYTES;
}

/** The parts that have not arrived yet. */
export function missingParts(parts: number, present: readonly number[]): number[] {
  const arrived = new Set(present);
  return Array.from({ length: parts }, (_, index) => index + 1).filter((part) => !arrived.has(part));
}
