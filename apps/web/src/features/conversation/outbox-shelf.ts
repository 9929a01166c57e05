import type { NewContent } from '../../member/messages/message-content.types.ts';
import { unsentStore, withOutbox } from '../../member/messages/waiting-stores.ts';
import type { SealingCalls } from '../../member/sealing/sealing-calls.types.ts';
import { SealingFailure } from '../../member/sealing/sealing-failure.ts';

/** Something that has not left yet. */
export interface UnsentMessage {
  readonly id: string;
  readonly content: NewContent;
  readonly at: number;
}

/** Where messages wait that have not left yet, so that a reload loses none of them. */
export interface OutboxShelf {
  load(): Promise<readonly UnsentMessage[]>;
  /** Whether it still lies here; another tab of the same browser shares the shelf. */
  has(id: string): Promise<boolean>;
  put(message: UnsentMessage): Promise<void>;
  remove(id: string): Promise<void>;
}

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
    const shelved = (await withOutbox((store) => store.getAll(unsentStore))) as readonly ShelvedMessage[];
    const own = shelved.filter((message) => message.userId === userId && message.spaceId === spaceId);
    const opened = await Promise.all(own.map((message) => this.open(message)));
    return opened.filter((message) => message !== null).sort((one, other) => one.at - other.at);
  }

  async has(id: string): Promise<boolean> {
    return (await withOutbox((store) => store.count(unsentStore, id))) > 0;
  }

  async put({ id, content, at }: UnsentMessage): Promise<void> {
    const { userId, spaceId } = this.place;
    const text = JSON.stringify(content);
    const ct = await this.keys.sealNote({ purpose, subject: [spaceId, id], text });
    await withOutbox((store) =>
      store.put(unsentStore, { id, spaceId, userId, at, ct } satisfies ShelvedMessage),
    );
  }

  async remove(id: string): Promise<void> {
    await withOutbox((store) => store.delete(unsentStore, id));
  }

  private async open({ id, spaceId, at, ct }: ShelvedMessage): Promise<UnsentMessage | null> {
    try {
      const text = await this.keys.openNote({ purpose, subject: [spaceId, id], ct });
      return { id, at, content: JSON.parse(text) as NewContent };
    } catch (error) {
      // The keys went away meanwhile: everything waits for them. What was locked with former keys is passed over.
      if (error instanceof SealingFailure && waitsForKeys.has(error.code)) throw error;
      return null;
    }
  }
}

const waitsForKeys: ReadonlySet<string> = new Set(['not-ready', 'worker-stopped', 'unexpected']);
