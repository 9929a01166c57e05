import type {
  EarlierWords,
  Folded,
  FoldedFault,
  FoldedMessage,
  MessagePart,
  ShownContent,
} from '../../member/messages/fold.types.ts';

/** How far something of one's own has come; `resting` leaves in a moment and can be undone until then. */
export type SendingState = 'resting' | 'sealing' | 'sealed' | 'sent' | 'failed';

/** A change of one's own message that is on its way. */
export interface PendingChange {
  readonly id: string;
  readonly kind: 'edit' | 'del';
  readonly state: SendingState;
  /** Why it did not leave. */
  readonly error: unknown;
}

/** A message in the conversation. */
export interface MessageEntry {
  readonly kind: 'message';
  readonly key: string;
  readonly id: string;
  readonly isOwn: boolean;
  /** Null once its author took it back. */
  readonly content: ShownContent | null;
  readonly at: string;
  readonly state: SendingState;
  /** Why it did not leave. */
  readonly error: unknown;
  readonly changedAt: string | null;
  readonly earlier: readonly EarlierWords[];
  readonly parts: readonly MessagePart[];
  readonly change: PendingChange | null;
}

/** Something at a place of the conversation that could not be opened or applied, and why. */
export interface FaultEntry {
  readonly kind: 'fault';
  readonly key: string;
  readonly code: FoldedFault['code'];
  readonly at: string;
}

/** What stands at one place of the conversation. */
export type Entry = MessageEntry | FaultEntry;

/** Several places in a row that could not be opened for one reason. */
export interface FaultGroup {
  readonly kind: 'faults';
  readonly key: string;
  readonly code: FaultEntry['code'];
  readonly count: number;
}

/** A line of the conversation as it is shown. */
export type Line =
  { readonly kind: 'day'; readonly key: string; readonly day: string } | MessageEntry | FaultGroup;

const known = new WeakMap<Folded, Entry>();

/** What was read, as the person at this device sees it. The same message stays the same object. */
export function entryOf(folded: Folded, ownId: string): Entry {
  const entry = known.get(folded) ?? newEntry(folded, ownId);
  known.set(folded, entry);
  return entry;
}

function newEntry(folded: Folded, ownId: string): Entry {
  const key = `place ${folded.place}`;
  if (folded.kind === 'fault') return { kind: 'fault', key, code: folded.code, at: folded.at };
  return messageEntry(folded, key, ownId);
}

function messageEntry(message: FoldedMessage, key: string, ownId: string): MessageEntry {
  const { id, from, content, at, changedAt, earlier, parts } = message;
  const sent = { state: 'sent', error: null, change: null } as const;
  return { kind: 'message', key, id, isOwn: from === ownId, content, at, changedAt, earlier, parts, ...sent };
}

/** The words of a message, when it has some. */
export function wordsOf({ content }: MessageEntry): string | null {
  return content?.kind === 'msg' || content?.kind === 'note' ? content.text : null;
}

/** Whether its author may give it other words: it has some, it has left, and nothing else happens to it. */
export function isChangeable(message: MessageEntry): boolean {
  const { isOwn, state, change } = message;
  return isOwn && state === 'sent' && !change && wordsOf(message) !== null;
}

/** The lines to show: a separator for each day, and faults in a row told once. */
export function linesOf(entries: readonly Entry[], dayOf: (instant: string) => string): readonly Line[] {
  const lines: Line[] = [];
  let shownDay = '';
  for (const entry of entries) {
    const day = dayOf(entry.at);
    if (day !== shownDay) lines.push({ kind: 'day', key: `day ${entry.key}`, day });
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
function isSameCause(first: FaultEntry['code'], next: FaultEntry['code']): boolean {
  return next === first || next === 'gap' || next === 'ack-ahead';
}
