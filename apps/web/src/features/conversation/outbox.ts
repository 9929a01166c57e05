import type { Envelope } from '@aparte/sealing';
import type { MessageEntry, SendingState } from './entries.ts';
import type { OutboxShelf, UnsentMessage } from './outbox-shelf.ts';

interface Item extends UnsentMessage {
  readonly state: SendingState;
  readonly error: unknown;
  /** Kept while it may still be right, so that trying again sends the very same bytes. */
  readonly envelope: Envelope | null;
}

/** The messages of this person that are on their way, in the order in which they were written. */
export class Outbox {
  private items: readonly Item[] = [];

  constructor(
    private readonly shelf: OutboxShelf,
    private readonly onChange: () => void,
  ) {}

  /** The messages on their way, as the conversation shows them. */
  entries(): readonly MessageEntry[] {
    return this.items.map(({ id, text, at, state, error }) => ({
      kind: 'message',
      key: `own ${id}`,
      id,
      isOwn: true,
      text,
      at: new Date(at).toISOString(),
      state,
      error,
    }));
  }

  /** The message whose turn it is; one that failed holds up those after it, so that the order stays. */
  next(): Item | null {
    const [first] = this.items;
    return first && first.state !== 'failed' ? first : null;
  }

  has(id: string): boolean {
    return this.items.some((item) => item.id === id);
  }

  /** Takes a new message; it is on the shelf before anything else happens to it. */
  async add(message: UnsentMessage): Promise<void> {
    this.change([...this.items, { ...message, state: 'sealing', error: null, envelope: null }]);
    // A browser that refuses to keep anything still sends.
    await this.shelf.put(message).catch(() => undefined);
  }

  /** Takes up what an earlier visit left behind, but for what has arrived since. */
  async restore(hasArrived: (id: string) => boolean): Promise<void> {
    const shelved = await this.shelf.load().catch(() => []);
    for (const message of shelved) {
      if (hasArrived(message.id)) await this.shelf.remove(message.id).catch(() => undefined);
      else if (!this.has(message.id)) {
        this.change([...this.items, { ...message, state: 'sealing', error: null, envelope: null }]);
      }
    }
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

  retry(id: string): void {
    this.update(id, { state: 'sealing', error: null });
  }

  /** The message has arrived, or its author gave it up. */
  drop(id: string): void {
    if (!this.has(id)) return;
    this.change(this.items.filter((item) => item.id !== id));
    void this.shelf.remove(id).catch(() => undefined);
  }

  private update(id: string, change: Partial<Item>): void {
    this.change(this.items.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  private change(items: readonly Item[]): void {
    this.items = items;
    this.onChange();
  }
}
