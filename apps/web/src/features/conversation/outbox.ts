import type { Envelope } from '@aparte/sealing';
import type { MessageContent, NewContent } from '../../member/messages/message-content.types.ts';
import type { Entry, MessageEntry, SendingState } from './entries.ts';
import type { OutboxShelf, UnsentMessage } from './outbox-shelf.ts';

/** Something of this person that is on its way. */
export interface OutboxItem extends UnsentMessage {
  readonly state: SendingState;
  readonly error: unknown;
  /** Kept while it may still be right, so that trying again sends the very same bytes. */
  readonly envelope: Envelope | null;
  /** This browser keeps it, where another tab may send it as well. */
  readonly isKept: boolean;
}

/** What of this person is on its way, in the order in which it was written. */
export class Outbox {
  private items: readonly OutboxItem[] = [];
  private refused = false;

  constructor(
    private readonly shelf: OutboxShelf,
    private readonly onChange: () => void,
  ) {}

  /** Whether this browser keeps what is on its way; when it does not, it lives only in this page. */
  get isKeeping(): boolean {
    return !this.refused;
  }

  /** Shows what is on its way: new messages at the end, changes on the message they change. */
  over(entries: readonly Entry[]): readonly Entry[] {
    if (this.items.length === 0) return entries;
    const changes = new Map(
      this.items.flatMap((item) => (isChange(item.content) ? [[item.content.of, item] as const] : [])),
    );
    const shown = entries.map((entry) => {
      const change = entry.kind === 'message' && entry.isOwn ? changes.get(entry.id) : undefined;
      return change && entry.kind === 'message' ? changed(entry, change) : entry;
    });
    return [...shown, ...this.items.flatMap((item) => newEntries(item))];
  }

  /** What goes next; something that failed holds up what was written after it, so that the order stays. */
  next(): OutboxItem | null {
    const first = this.items.find(({ state }) => state !== 'resting');
    return first && first.state !== 'failed' ? first : null;
  }

  has(id: string): boolean {
    return this.items.some((item) => item.id === id);
  }

  /** Takes something new; it is on the shelf before anything else happens to it. */
  async add(message: UnsentMessage, state: 'sealing' | 'resting' = 'sealing'): Promise<void> {
    this.change([...this.items, { ...message, state, error: null, envelope: null, isKept: false }]);
    try {
      await this.shelf.put(message);
      this.update(message.id, { isKept: true });
      // Sent or given up in the meantime.
      if (!this.has(message.id)) await this.shelf.remove(message.id);
    } catch {
      // A browser that refuses to keep anything still sends; the page says so.
      this.refuse();
    }
  }

  /** Takes up what an earlier visit left behind, but for what has arrived since. */
  async restore(hasArrived: (id: string) => boolean): Promise<void> {
    let shelved: readonly UnsentMessage[] = [];
    try {
      shelved = await this.shelf.load();
    } catch {
      this.refuse();
    }
    for (const message of shelved) {
      if (hasArrived(message.id)) await this.shelf.remove(message.id).catch(() => undefined);
      else if (!this.has(message.id)) {
        const item = { ...message, state: 'sealing', error: null, envelope: null, isKept: true } as const;
        this.change([...this.items, item]);
      }
    }
  }

  /** Whether something that was kept has left through another tab, or was given up there. */
  async isGone({ id, isKept }: OutboxItem): Promise<boolean> {
    if (!isKept) return false;
    return !(await this.shelf.has(id).catch(() => true));
  }

  sealed(id: string, envelope: Envelope): void {
    this.update(id, { state: 'sealed', envelope, error: null });
  }

  /** The sealed form no longer fits its place: it has to be sealed again. */
  unseal(id: string): void {
    this.update(id, { state: 'sealing', envelope: null });
  }

  failed(id: string, error: unknown): void {
    this.update(id, { state: 'failed', error, envelope: null });
  }

  /** Lets something go that rested or had failed. */
  release(id: string): void {
    this.update(id, { state: 'sealing', error: null });
  }

  /** It has arrived, or its author gave it up. */
  async drop(id: string): Promise<void> {
    if (!this.has(id)) return;
    this.change(this.items.filter((item) => item.id !== id));
    await this.shelf.remove(id).catch(() => undefined);
  }

  /** What of this person stands in the conversation is not on its way any more. */
  async arrived(
    read: readonly { readonly id: string; readonly from: string }[],
    ownId: string,
  ): Promise<void> {
    for (const { id } of read.filter(({ from }) => from === ownId)) await this.drop(id);
  }

  private refuse(): void {
    this.refused = true;
    this.onChange();
  }

  private update(id: string, change: Partial<OutboxItem>): void {
    this.change(this.items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  private change(items: readonly OutboxItem[]): void {
    this.items = items;
    this.onChange();
  }
}

type Change = Extract<MessageContent, { readonly of: string }>;

function isChange(content: NewContent): content is Change {
  return content.kind === 'edit' || content.kind === 'del';
}

function changed(entry: MessageEntry, { id, content, state, error }: OutboxItem): MessageEntry {
  if (!isChange(content)) return entry;
  const change = { id, kind: content.kind, state, error };
  if (content.kind === 'del') return { ...entry, content: null, change };
  const kept = entry.content?.kind === 'note' ? entry.content : { kind: 'msg' as const };
  return { ...entry, content: { ...kept, text: content.text }, change };
}

function newEntries({ id, content, at, state, error }: OutboxItem): readonly Entry[] {
  if (isChange(content)) return [];
  const instant = new Date(at).toISOString();
  const place = { kind: 'message', key: `own ${id}`, id, isOwn: true, at: instant } as const;
  return [{ ...place, content, state, error, changedAt: null, earlier: [], parts: [], change: null }];
}
