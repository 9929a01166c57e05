import { type Entry, wordsOf } from '../conversation/entries.ts';

/** Where something that comes along was written. */
type Origin = 'journal' | 'conversation';

/** Something of one's own that may come along. */
export interface Piece {
  readonly id: string;
  readonly text: string;
  readonly at: string;
  readonly from: Origin;
}

/** What in a space may come along: one's own words that have arrived and were not taken back. */
export function piecesOf(entries: readonly Entry[], from: Origin): readonly Piece[] {
  return entries.flatMap((entry) => {
    if (entry.kind !== 'message' || !entry.isOwn || entry.state !== 'sent') return [];
    const text = wordsOf(entry);
    return text === null ? [] : [{ id: entry.id, text, at: entry.at, from }];
  });
}

/** What was chosen, in the order in which it was written. */
export function inOrder(pieces: Iterable<Piece>): readonly Piece[] {
  return [...pieces].sort((one, other) => (one.at < other.at ? -1 : 1));
}
