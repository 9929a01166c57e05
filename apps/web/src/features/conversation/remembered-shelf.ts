import type { OutboxShelf, UnsentMessage } from './outbox-shelf.ts';

/**
 * A shelf beside which the page itself remembers: signing out, in whatever tab, empties the storage of the browser, and
 * nothing that waits is to be lost with it while its page is open.
 */
export class RememberedShelf implements OutboxShelf {
  /** What the page alone keeps. */
  private readonly unkept = new Set<string>();

  constructor(
    private readonly shelf: OutboxShelf,
    /** Outlives the conversation, which ends with the keys. */
    private readonly page: Map<string, UnsentMessage>,
  ) {}

  async load(): Promise<readonly UnsentMessage[]> {
    const shelved = await this.shelf.load();
    const lost = [...this.page.values()].filter(({ id }) => !shelved.some((message) => message.id === id));
    for (const message of lost) await this.put(message).catch(() => this.unkept.add(message.id));
    return [...shelved, ...lost].sort((one, other) => one.at - other.at);
  }

  async has(id: string): Promise<boolean> {
    return this.unkept.has(id) || (await this.shelf.has(id));
  }

  put(message: UnsentMessage): Promise<void> {
    this.page.set(message.id, message);
    return this.shelf.put(message);
  }

  remove(id: string): Promise<void> {
    this.page.delete(id);
    this.unkept.delete(id);
    return this.shelf.remove(id);
  }
}

const pages = new Map<string, Map<string, UnsentMessage>>();

/** What waits in this page of one person and one space. */
export function pageMemoryOf({ userId, spaceId }: { userId: string; spaceId: string }) {
  const key = `${userId} ${spaceId}`;
  const page = pages.get(key) ?? new Map<string, UnsentMessage>();
  pages.set(key, page);
  return page;
}
