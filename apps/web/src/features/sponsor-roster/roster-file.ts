/** The largest list that the server takes, in bytes of UTF-8. */
export const largestRosterBytes = 2 * 1024 * 1024;

/** Why a file cannot be a list of people, seen before anything is sent. */
export type RosterFileFault = 'empty' | 'too-large' | 'not-text' | 'not-utf8';

/** How the letters of a file were written. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** How a file was read. */
export interface Reading {
  readonly encoding: Encoding;
  /** The file does not say so itself; the director looks at the names before adding anybody. */
  readonly isGuess: boolean;
}

/** What a chosen file holds: a text to send, or the reason why there is none. */
export type RosterFile =
  { readonly csv: string; readonly reading: Reading | null } | { readonly fault: RosterFileFault };

/**
 * Reads the bytes of a chosen file as a list: UTF-8 and UTF-16 by their mark or by their shape, and whatever is
 * neither as Windows-1252, in which spreadsheets on Windows still write French accents. A file of the last kind could
 * be in any other old encoding, so it counts as a guess.
 */
export function readRosterFile(bytes: Uint8Array): RosterFile {
  if (bytes.length === 0) return { fault: 'empty' };
  const reading = readingOf(bytes);
  const csv = decode(bytes, reading.encoding);
  if (csv === null) return { fault: 'not-utf8' };
  // No list has a sign of number zero; every spreadsheet, picture or archive has some.
  if (csv.includes('\0')) return { fault: 'not-text' };
  return listOf(csv, reading);
}

/** Reads a pasted text as a list. It travels as it is: the server counts its lines, and reads cells separated by tabs. */
export function readRosterText(csv: string): RosterFile {
  return listOf(csv, null);
}

function listOf(csv: string, reading: Reading | null): RosterFile {
  if (csv.trim() === '') return { fault: 'empty' };
  if (new TextEncoder().encode(csv).length > largestRosterBytes) return { fault: 'too-large' };
  return { csv, reading };
}

function readingOf(bytes: Uint8Array): Reading {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', isGuess: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', isGuess: false };
  const shape = utf16ShapeOf(bytes);
  if (shape) return { encoding: shape, isGuess: true };
  return decode(bytes, 'utf-8') === null
    ? { encoding: 'windows-1252', isGuess: true }
    : { encoding: 'utf-8', isGuess: false };
}

/** How many letters of the title row are looked at. */
const TITLE_LETTERS = 8;

/** UTF-16 without a mark: every other byte of the title row, which is plain Latin, is zero. */
function utf16ShapeOf(bytes: Uint8Array): Encoding | null {
  const start = bytes.subarray(0, 2 * TITLE_LETTERS);
  if (start.length < 2 * TITLE_LETTERS) return null;
  const isZeroAt = (parity: number) => start.every((byte, place) => (byte === 0) === (place % 2 === parity));
  if (isZeroAt(1)) return 'utf-16le';
  return isZeroAt(0) ? 'utf-16be' : null;
}

function decode(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
