import type {
  ChangeFault,
  EarlierWords,
  Folded,
  FoldedMessage,
  PlaceRead,
  ReadEnvelope,
  ShownContent,
} from './fold.types.ts';
import type { EditContent, NoteContent, TextContent, WithdrawalContent } from './message-content.types.ts';

interface Standing {
  readonly message: FoldedMessage;
  /** What it was at first: a change of words changes nothing else. */
  readonly first: ShownContent;
  /** Every wording since it was written or last taken back. */
  readonly wordings: readonly EarlierWords[];
}

/**
 * Folds opened envelopes into what is shown: messages with their changes applied, and a fault for each change that
 * does not apply.
 *
 * Only the author of a message changes it, and the last change in the author's chain counts. Everything is taken in
 * the server's order, in pages of any size; what is shown depends on the order alone.
 */
export class Fold {
  /** By place: only these are shown, in this order. */
  private readonly shown = new Map<number, Folded>();
  private readonly byId = new Map<string, Standing>();
  /** The files of messages that their authors took back, with those authors. */
  private readonly withdrawnFiles: { readonly fileId: string; readonly from: string }[] = [];
  private list: readonly Folded[] | undefined;

  /** Takes in the next places, in order. */
  add(places: readonly PlaceRead[]): void {
    for (const place of places) this.addOne(place);
    if (places.length > 0) this.list = undefined;
  }

  /** What is shown by now, by place. */
  get entries(): readonly Folded[] {
    this.list ??= [...this.shown.values()].sort((one, other) => one.place - other.place);
    return this.list;
  }

  /** A message by its id, if it stands here. */
  find(id: string): FoldedMessage | undefined {
    return this.byId.get(id)?.message;
  }

  /** The files that somebody sent and took back. */
  filesWithdrawnBy(author: string): readonly string[] {
    return this.withdrawnFiles.filter(({ from }) => from === author).map(({ fileId }) => fileId);
  }

  private addOne(read: PlaceRead): void {
    const { place, at } = read;
    if (read.outcome === 'unread') {
      this.shown.set(place, { kind: 'fault', place, at, code: read.code });
      return;
    }
    const { content } = read;
    if (content.kind === 'edit' || content.kind === 'del') this.change(read, content);
    else this.begin(read, content);
  }

  private begin({ id, from, at, place }: ReadEnvelope, content: ShownContent): void {
    const parts = [{ id, place, at }];
    const unchanged = { changedAt: null, earlier: [], parts };
    const message: FoldedMessage = { kind: 'message', place, id, from, at, content, ...unchanged };
    this.shown.set(place, message);
    // An id names the first envelope that bears it: nobody takes over another's message by repeating its id.
    if (!this.byId.has(id)) this.byId.set(id, { message, first: content, wordings: wordingsOf(message) });
  }

  private change(read: ReadEnvelope, content: EditContent | WithdrawalContent): void {
    const { place, at } = read;
    const standing = this.byId.get(content.of);
    const fault = faultOf(read, content, standing);
    if (fault || !standing) {
      this.shown.set(place, { kind: 'fault', place, at, code: fault ?? 'change-unknown' });
      return;
    }
    const changed = content.kind === 'del' ? withdrawn(standing, at) : reworded(standing, content, read);
    this.byId.set(content.of, changed);
    const { first, message } = standing;
    if (content.kind === 'del' && first.kind === 'file')
      this.withdrawnFiles.push({ fileId: first.fileId, from: message.from });
    this.shown.set(changed.message.place, changed.message);
  }
}

function faultOf(
  { from }: ReadEnvelope,
  { kind }: EditContent | WithdrawalContent,
  standing: Standing | undefined,
): ChangeFault | null {
  if (!standing) return 'change-unknown';
  if (standing.message.from !== from) return 'change-foreign';
  const { first } = standing;
  const isFit = kind === 'edit' ? hasWords(first) : first.kind !== 'close';
  return isFit ? null : 'change-unfit';
}

function hasWords(content: ShownContent | null): content is TextContent | NoteContent {
  return content?.kind === 'msg' || content?.kind === 'note';
}

function wordingsOf({ content, at }: FoldedMessage): readonly EarlierWords[] {
  return hasWords(content) ? [{ text: content.text, at }] : [];
}

// What was taken back does not come back as the history of later words.
function withdrawn({ message, first }: Standing, at: string): Standing {
  return { message: { ...message, content: null, changedAt: at, earlier: [] }, first, wordings: [] };
}

function reworded(
  { message, first, wordings }: Standing,
  { text }: EditContent,
  { id, place, at }: ReadEnvelope,
): Standing {
  const content = hasWords(first) ? { ...first, text } : first;
  return {
    message: {
      ...message,
      content,
      changedAt: at,
      earlier: wordings,
      parts: [...message.parts, { id, place, at }],
    },
    first,
    wordings: [...wordings, { text, at }],
  };
}
