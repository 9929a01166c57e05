/**
 * A number that decides between equal coaches: the same for one rep, coach and week on every machine (so the
 * list stays put for the week), and another for every rep (so no coach is first for everybody).
 */
export function tieBreak(repId: string, coachId: string, monday: string): number {
  // FNV-1a over 32 bits, byte by byte.
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify([repId, coachId, monday]))) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
