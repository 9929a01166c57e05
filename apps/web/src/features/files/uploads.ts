import type { SentFile } from '../../member/messages/message-content.types.ts';
import type { FileCalls, FileLabel } from '../../member/sealing/file-calls.types.ts';
import { goesOnByItself, waitsForKeys } from './after-failure.ts';
import { FileFailure } from './file-failure.ts';
import type { FileTransport } from './file-transport.ts';
import { sealInParts } from './seal-in-parts.ts';
import type { Upload } from './upload.types.ts';
import type { ShelvedUpload, UploadShelf } from './upload-shelf.ts';

/** What uploads need from around them. */
export interface UploadsPlace {
  readonly spaceId: string;
  readonly userId: string;
  readonly keys: FileCalls;
  readonly transport: FileTransport;
  readonly shelf: UploadShelf;
  /** Sends the message that names a stored file. */
  readonly send: (content: SentFile, messageId: string) => Promise<void>;
  readonly now: () => number;
  readonly newFileId: () => string;
  readonly newMessageId: () => string;
  /** Resolves when it is worth trying again. */
  readonly lineBack: () => Promise<void>;
  /** Does something while no other tab of this browser does it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
}

interface Item extends Upload {
  readonly record: ShelvedUpload;
  readonly sha256: string;
  readonly abort: AbortController;
  /** Parts that this browser refused to keep. */
  readonly unkept: Map<number, Uint8Array<ArrayBuffer>>;
}

/** A sealing that began so long ago without an end is an accident of an earlier visit. */
const abandonedMs = 60 * 60 * 1000;

/** The files of one's own on their way into a conversation, sent one after the other. */
export class Uploads {
  private items: readonly Item[] = [];
  private readonly watchers = new Set<() => void>();
  private isRunning = false;

  constructor(private readonly place: UploadsPlace) {}

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  readonly current = (): readonly Upload[] => this.items;

  /** Seals a file and sends it. */
  async add(content: Blob, { name, mime }: { name: string; mime: string }): Promise<void> {
    const item = this.newItem(content.size, { name, mime });
    this.change([...this.items, item]);
    try {
      await this.seal(item, content);
    } catch (error) {
      this.update(item.fileId, { state: 'failed', error });
      // Given up while it was sealed: what was kept meanwhile goes as well.
      if (!this.has(item.fileId)) await this.place.shelf.remove(item.fileId).catch(() => undefined);
      return;
    }
    await this.run();
  }

  /** Takes up what an earlier visit left behind. */
  async restore(): Promise<void> {
    const shelved = await this.place.shelf.load().catch(() => []);
    for (const record of shelved) {
      if (record.card !== '') await this.takeUp(record);
      else if (this.place.now() - record.at > abandonedMs) await this.place.shelf.remove(record.fileId);
    }
    await this.run();
  }

  /** Tries again to send a file that did not leave. */
  async retry(fileId: string): Promise<void> {
    if (this.find(fileId)?.record.card === '') return;
    this.update(fileId, { state: 'waiting', error: null });
    await this.run();
  }

  /** Gives a file up, here and on the server. */
  async cancel(fileId: string): Promise<void> {
    this.find(fileId)?.abort.abort();
    await this.drop(fileId);
    await this.place.keys.dropFile({ fileId }).catch(() => undefined);
    // What stays there unfinished is forgotten within a day.
    await this.place.transport.giveUp(fileId).catch(() => undefined);
  }

  close(): void {
    for (const { abort } of this.items) abort.abort();
    this.items = [];
    this.watchers.clear();
  }

  private newItem(size: number, { name, mime }: { name: string; mime: string }): Item {
    const { spaceId, userId, now, newFileId, newMessageId } = this.place;
    const record = {
      ...{ fileId: newFileId(), messageId: newMessageId(), spaceId, userId, at: now() },
      ...{ bytes: 0, parts: 0, card: '' },
    };
    return itemOf(record, { name, mime, size, sha256: '' }, 'sealing');
  }

  private async seal(item: Item, content: Blob): Promise<void> {
    const { fileId, label, record, unkept } = item;
    const { keys, shelf } = this.place;
    let isKept = await shelf.put(record).then(
      () => true,
      () => false,
    );
    const file = { fileId, spaceId: record.spaceId, ...label };
    const { end, ...length } = await sealInParts(keys, file, content, {
      isWanted: () => this.has(fileId),
      keep: async (part, bytes) => {
        if (isKept)
          isKept = await shelf.putPart(fileId, part, bytes).then(
            () => true,
            () => false,
          );
        if (!isKept) unkept.set(part, bytes);
      },
      progress: (progress) => {
        this.update(fileId, { progress });
      },
    });
    if (!this.has(fileId)) return;
    const sealed = { ...record, ...length, card: end.card };
    if (isKept)
      isKept = await shelf.put(sealed).then(
        () => true,
        () => false,
      );
    const { sha256 } = end.label;
    this.update(fileId, { record: sealed, sha256, isKept, state: 'waiting', progress: 0 });
  }

  private async takeUp(record: ShelvedUpload): Promise<void> {
    const { fileId, spaceId, card } = record;
    if (this.has(fileId)) return;
    try {
      const label = await this.place.keys.readFileCard({ spaceId, fileId, card });
      this.change([...this.items, itemOf(record, label, 'waiting')]);
    } catch (error) {
      // The keys went away meanwhile: it waits for them.
      if (waitsForKeys(error)) return;
      // Locked with keys that are lost: it can never be sent, so it does not wait here for ever.
      await this.place.shelf.remove(fileId);
    }
  }

  private async run(): Promise<void> {
    if (this.isRunning) return;
    this.isRunning = true;
    for (let item = this.next(); item; item = this.next()) {
      const { fileId } = item;
      await this.place
        .alone(() => this.attempt(fileId))
        .catch((error: unknown) => {
          this.update(fileId, { state: 'failed', error });
        });
    }
    this.isRunning = false;
  }

  private next(): Item | undefined {
    return this.items.find(({ state }) => state === 'waiting');
  }

  private async attempt(fileId: string): Promise<void> {
    try {
      await this.deliver(fileId);
    } catch (error) {
      // Given up while it was on its way.
      if (!this.has(fileId)) return;
      if (!goesOnByItself(error)) throw error;
      this.update(fileId, { state: 'paused', error });
      await this.place.lineBack();
      this.update(fileId, { state: 'waiting', error: null });
    }
  }

  private async deliver(fileId: string): Promise<void> {
    const item = this.find(fileId);
    if (!item) return;
    const { transport, send } = this.place;
    const { record, label, sha256, messageId } = item;
    this.update(fileId, { state: 'sending' });
    const present = new Set(await transport.begin(record));
    for (let part = 1; part <= record.parts; part += 1) {
      this.update(fileId, { progress: (part - 1) / record.parts });
      if (!present.has(part))
        await transport.put(fileId, part, await this.part(item, part), item.abort.signal);
    }
    await transport.complete(fileId);
    if (!this.has(fileId)) return;
    await send({ kind: 'file', fileId, ...label, sha256, card: record.card }, messageId);
    await this.drop(fileId);
  }

  private async part({ fileId, unkept }: Item, part: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = unkept.get(part) ?? (await this.place.shelf.part(fileId, part).catch(() => undefined));
    if (!bytes) throw new FileFailure('lost');
    return bytes;
  }

  private async drop(fileId: string): Promise<void> {
    this.change(this.items.filter((item) => item.fileId !== fileId));
    await this.place.shelf.remove(fileId).catch(() => undefined);
  }

  private has(fileId: string): boolean {
    return this.find(fileId) !== undefined;
  }

  private find(fileId: string): Item | undefined {
    return this.items.find((item) => item.fileId === fileId);
  }

  private update(fileId: string, change: Partial<Item>): void {
    this.change(this.items.map((item) => (item.fileId === fileId ? { ...item, ...change } : item)));
  }

  private change(items: readonly Item[]): void {
    this.items = items;
    for (const watcher of this.watchers) watcher();
  }
}

function itemOf(record: ShelvedUpload, label: FileLabel, state: Upload['state']): Item {
  const { fileId, messageId } = record;
  const { name, mime, size, sha256 } = label;
  return {
    ...{ fileId, messageId, record, label: { name, mime, size }, sha256, state },
    ...{ progress: 0, isKept: true, error: null, abort: new AbortController(), unkept: new Map() },
  };
}
