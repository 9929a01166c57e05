import { sealing } from './sealing/sealing.ts';

const place = { purpose: 'matching-line', subject: [] } as const;

/** Locks the line to the future coach, so that nobody reads it before a coach is chosen; nothing when it is blank. */
export function sealLine(line: string): Promise<string | null> {
  const text = line.trim();
  return text === '' ? Promise.resolve(null) : sealing.sealNote({ ...place, text });
}

/** Opens one's own line to the future coach. */
export function openLine(sealedLine: string | null): Promise<string> {
  return sealedLine === null ? Promise.resolve('') : sealing.openNote({ ...place, ct: sealedLine });
}
