import type { OutboxShelf, UnsentMessage } from './outbox-shelf.ts';

/** A shelf that outlives the conversation, as IndexedDB does, and that can be full or gone as IndexedDB can. */
export class FakeOutboxShelf implements OutboxShelf {
  readonly messages = new Map<string, UnsentMessage>();
  isBroken = false;
  /** Gives what it has, and takes nothing more. */
  isFull = false;

  load(): Promise<readonly UnsentMessage[]> {
    return this.answer(() => [...this.messages.values()]);
  }

  has(id: string): Promise<boolean> {
    return this.answer(() => this.messages.has(id));
  }

  put(message: UnsentMessage): Promise<void> {
    if (this.isFull) return Promise.reject(new Error('The quota is exceeded.'));
    return this.answer(() => void this.messages.set(message.id, message));
  }

  remove(id: string): Promise<void> {
    return this.answer(() => void this.messages.delete(id));
  }

  private answer<Outcome>(work: () => Outcome): Promise<Outcome> {
    return this.isBroken ? Promise.reject(new Error('The quota is exceeded.')) : Promise.resolve(work());
  }
}
