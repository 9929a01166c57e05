import type { SealingErrorCode } from '@aparte/sealing';

/** How far a message of one's own has come. */
export type SendingState = 'sealing' | 'sealed' | 'sent' | 'failed';

/** A message in the conversation. */
export interface MessageEntry {
  readonly kind: 'message';
  readonly key: string;
  readonly id: string;
  readonly isOwn: boolean;
  /** Null when the content is of a kind that this version does not show. */
  readonly text: string | null;
  readonly at: string;
  readonly state: SendingState;
  /** Why it did not leave. */
  readonly error: unknown;
}

/** Something at a place of the conversation that could not be opened, and why. */
export interface FaultEntry {
  readonly kind: 'fault';
  readonly key: string;
  readonly code: SealingErrorCode;
  readonly at: string;
}

/** What stands at one place of the conversation. */
export type Entry = MessageEntry | FaultEntry;

/** Several places in a row that could not be opened for one reason. */
export interface FaultGroup {
  readonly kind: 'faults';
  readonly key: string;
  readonly code: SealingErrorCode;
  readonly count: number;
}

/** A line of the conversation as it is shown. */
export type Line =
  { readonly kind: 'day'; readonly key: string; readonly day: string } | MessageEntry | FaultGroup;

/** The lines to show: a separator for each day, and faults in a row told once. */
export function linesOf(entries: readonly Entry[], dayOf: (instant: string) => string): readonly Line[] {
  const lines: Line[] = [];
  let shownDay = '';
  for (const entry of entries) {
    const day = dayOf(entry.at);
    if (day !== shownDay) lines.push({ kind: 'day', key: `day ${day}`, day });
    shownDay = day;
    addEntry(lines, entry);
  }
  return lines;
}

function addEntry(lines: Line[], entry: Entry): void {
  if (entry.kind === 'message') {
    lines.push(entry);
    return;
  }
  const last = lines.at(-1);
  const { key, code } = entry;
  if (last?.kind === 'faults' && isSameCause(last.code, code)) {
    lines[lines.length - 1] = { ...last, count: last.count + 1 };
  } else lines.push({ kind: 'faults', key, code, count: 1 });
}

// What follows something unreadable waits for it: that is the same fault, not another one.
function isSameCause(first: SealingErrorCode, next: SealingErrorCode): boolean {
  return next === first || next === 'gap' || next === 'ack-mismatch';
}
