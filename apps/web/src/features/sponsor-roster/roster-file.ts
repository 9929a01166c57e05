/** The largest list that the server takes, in bytes of UTF-8. */
export const largestRosterBytes = 256 * 1024;

/** Why a file cannot be a list of people, seen before anything is sent. */
export type RosterFileFault = 'empty' | 'too-large' | 'not-text';

/** What a chosen file holds: a text to send, or the reason why there is none. */
export type RosterFile = { readonly csv: string } | { readonly fault: RosterFileFault };

/**
 * Reads the bytes of a chosen file as a list. Spreadsheets on Windows still
 * write French accents in an older encoding, so that one is tried second.
 */
export function readRosterFile(bytes: Uint8Array): RosterFile {
  // No byte of a CSV file is zero; every spreadsheet, picture or archive has some at its start.
  if (bytes.subarray(0, 4096).includes(0)) return { fault: 'not-text' };
  return readRosterText(decode(bytes));
}

/** Reads a pasted text as a list. It travels as it is: the server counts its lines, and reads cells separated by tabs. */
export function readRosterText(csv: string): RosterFile {
  if (csv.trim() === '') return { fault: 'empty' };
  if (new TextEncoder().encode(csv).length > largestRosterBytes) return { fault: 'too-large' };
  return { csv };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
