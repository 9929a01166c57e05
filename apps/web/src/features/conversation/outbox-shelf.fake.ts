import type { OutboxShelf, UnsentMessage } from './outbox-shelf.ts';

/** A shelf that outlives the conversation, as IndexedDB does. */
export class FakeOutboxShelf implements OutboxShelf {
  readonly messages = new Map<string, UnsentMessage>();

  load(): Promise<readonly UnsentMessage[]> {
    return Promise.resolve([...this.messages.values()]);
  }

  put(message: UnsentMessage): Promise<void> {
    this.messages.set(message.id, message);
    return Promise.resolve();
  }

  remove(id: string): Promise<void> {
    this.messages.delete(id);
    return Promise.resolve();
  }
}
