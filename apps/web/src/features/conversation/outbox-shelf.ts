import { openDB } from 'idb';
import type { SealingCalls } from '../../member/sealing/sealing-calls.types.ts';

/** A message that has not left yet. */
export interface UnsentMessage {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

/** Where messages wait that have not left yet, so that a reload loses none of them. */
export interface OutboxShelf {
  load(): Promise<readonly UnsentMessage[]>;
  put(message: UnsentMessage): Promise<void>;
  remove(id: string): Promise<void>;
}

const storeName = 'unsent';
const purpose = 'outbox';

interface ShelvedMessage {
  readonly id: string;
  readonly spaceId: string;
  readonly userId: string;
  readonly at: number;
  readonly ct: string;
}

/** Keeps unsent messages in this browser, locked so that only their author reads them. */
export class BrowserOutboxShelf implements OutboxShelf {
  constructor(
    private readonly place: { readonly userId: string; readonly spaceId: string },
    private readonly keys: Pick<SealingCalls, 'sealNote' | 'openNote'>,
  ) {}

  async load(): Promise<readonly UnsentMessage[]> {
    const { userId, spaceId } = this.place;
    const database = await openDatabase();
    const shelved = (await database.getAll(storeName)) as readonly ShelvedMessage[];
    database.close();

    const own = shelved.filter((message) => message.userId === userId && message.spaceId === spaceId);
    const opened = await Promise.all(own.map((message) => this.open(message)));
    return opened.filter((message) => message !== null).sort((one, other) => one.at - other.at);
  }

  async put({ id, text, at }: UnsentMessage): Promise<void> {
    const { userId, spaceId } = this.place;
    const ct = await this.keys.sealNote({ purpose, subject: [spaceId, id], text });
    const database = await openDatabase();
    await database.put(storeName, { id, spaceId, userId, at, ct } satisfies ShelvedMessage);
    database.close();
  }

  async remove(id: string): Promise<void> {
    const database = await openDatabase();
    await database.delete(storeName, id);
    database.close();
  }

  private async open({ id, spaceId, at, ct }: ShelvedMessage): Promise<UnsentMessage | null> {
    try {
      return { id, at, text: await this.keys.openNote({ purpose, subject: [spaceId, id], ct }) };
    } catch {
      // Locked with former keys: it can never be read again, so it does not wait here for ever.
      await this.remove(id);
      return null;
    }
  }
}

function openDatabase() {
  return openDB('aparte-outbox', 1, {
    upgrade: (database) => {
      database.createObjectStore(storeName, { keyPath: 'id' });
    },
  });
}
