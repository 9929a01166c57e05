import type { EarlierWords, Folded, ShownContent } from '../../member/messages/fold.types.ts';

/** A message as it is exported. */
export interface WrittenMessage {
  readonly kind: 'message';
  readonly id: string;
  readonly author: string;
  /** When the server took it, as an instant. */
  readonly at: string;
  /** Null once its author took it back. */
  readonly content: ShownContent | null;
  readonly changedAt: string | null;
  readonly earlier: readonly EarlierWords[];
}

/** A place of which nobody can tell what it says, and the code that says why. */
export interface MissingMessage {
  readonly kind: 'missing';
  readonly at: string;
  readonly code: string;
}

/** Everything of one space that the person can read. */
export interface WrittenSpace {
  readonly title: string;
  readonly state: string;
  readonly entries: readonly (WrittenMessage | MissingMessage)[];
}

/** What was folded, with the authors by name. */
export function writtenEntries(
  folded: readonly Folded[],
  nameOf: (accountId: string) => string,
): WrittenSpace['entries'] {
  return folded.map((entry) => {
    if (entry.kind === 'fault') return { kind: 'missing', at: entry.at, code: entry.code };
    const { id, from, at, content, changedAt, earlier } = entry;
    return { kind: 'message', id, author: nameOf(from), at, content, changedAt, earlier };
  });
}
