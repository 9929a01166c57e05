import type { Envelope } from '@aparte/sealing';
import type { Folded, MessagePart } from '../../member/messages/fold.types.ts';
import type { NewContent, SentFile } from '../../member/messages/message-content.types.ts';
import type { KnownPeer } from '../../member/spaces/peer-keys.ts';
import type { SpaceIds } from '../../member/spaces/space-keys.ts';
import type { SpaceMemory } from '../../member/spaces/space-memory.ts';
import type { Disclosure } from '../../member/sealing/disclosure-calls.types.ts';
import type { SealingCalls } from '../../member/sealing/sealing-calls.types.ts';
import type { ChatLink } from './chat-link.ts';
import { disclosePart } from './disclose-part.ts';
import type { ConversationView } from './conversation-view.types.ts';
import { type Entry, entryOf } from './entries.ts';
import { HistoryReader } from './history-reader.ts';
import { Outbox, type OutboxItem } from './outbox.ts';
import type { OutboxShelf } from './outbox-shelf.ts';
import { Sender } from './sender.ts';
import type { Placed } from './server-order.ts';
import { WithdrawnFiles } from './withdrawn-files.ts';

/** What a conversation needs from around it. */
export interface ConversationPlace {
  readonly space: SpaceIds;
  readonly keys: Pick<SealingCalls, 'openHistory' | 'seal' | 'closeSpace' | 'discloseMessage'>;
  readonly prepare: () => Promise<KnownPeer | null>;
  readonly renewKey: () => Promise<void>;
  readonly link: ChatLink;
  readonly shelf: OutboxShelf;
  readonly memory: SpaceMemory;
  readonly now: () => number;
  readonly newId: () => string;
  readonly wait: (ms: number) => Promise<void>;
  /** Does something while no other tab of this browser does it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Makes the server forget files of this person, whose messages were taken back. */
  readonly forgetFiles: (fileIds: readonly string[]) => Promise<void>;
}

/** For how long taking back a message can be undone. */
const undoMs = 6_000;

/** One conversation on this device: reads what arrives in order, and sends what is written one after the other. */
export class Conversation {
  private view: ConversationView;
  private readonly reader: HistoryReader;
  private readonly outbox: Outbox;
  private readonly sender: Sender;
  private readonly withdrawnFiles: WithdrawnFiles;
  private readonly watchers = new Set<() => void>();
  private readonly stopListening: () => void;
  private turn: Promise<unknown> = Promise.resolve();
  private isPrepared = false;
  private stored: readonly Entry[] = [];
  /** Until everything was read again, what was read before stays in sight. */
  private isReadingAgain = false;

  constructor(private readonly place: ConversationPlace) {
    const { link, shelf, space } = place;
    this.reader = new HistoryReader(space, place.keys, place.memory);
    this.outbox = new Outbox(shelf, () => {
      this.show({});
    });
    this.sender = this.newSender();
    this.withdrawnFiles = new WithdrawnFiles(place.forgetFiles);
    const nothing = {
      entries: [],
      read: 0,
      isKeeping: true,
      clockOffMs: 0,
      heard: null,
      peer: null,
    } as const;
    this.view = { phase: 'opening', error: null, link: link.state, ...nothing };
    this.stopListening = link.listen(space.spaceId, {
      onEnvelope: (placed) => void this.hear(placed),
      onHead: (last) => {
        if (this.reader.differsFrom(last)) void this.catchUp();
      },
      onState: (state) => {
        this.show({ link: state });
        if (state === 'online') void this.catchUp();
      },
    });
    void this.open();
  }

  readonly subscribe = (watcher: () => void): (() => void) => {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  };

  get spaceId(): string {
    return this.place.space.spaceId;
  }

  /** Everything that was read, as it stands without what is on its way. */
  folded(): readonly Folded[] {
    return this.reader.entries;
  }

  readonly current = (): ConversationView => this.view;

  /** Reads the whole conversation from its beginning: keys, then everything the server holds. */
  async open(): Promise<void> {
    this.show({ phase: 'opening', error: null, read: 0 });
    try {
      await this.inTurn(() => this.begin());
    } catch (error) {
      this.show({ phase: 'failed', error });
      return;
    }
    if (!this.isOnline()) this.show({ phase: 'waiting' });
    await this.outbox.restore((id) => this.reader.has(id));
    await this.catchUp();
  }

  /** Sends a text; it shows at once and keeps its place in the order of writing. */
  send(text: string): Promise<void> {
    return this.write({ kind: 'msg', text });
  }

  /** Sends anything: a copy of what was written elsewhere, or that the conversation ends here. */
  async write(content: NewContent): Promise<void> {
    await this.outbox.add({ id: this.place.newId(), content, at: this.now() });
    await this.sender.run();
  }

  /** Sends the message that names a stored file; once, however often it is asked under the same id. */
  async sendFile(content: SentFile, id: string): Promise<void> {
    if (this.reader.has(id) || this.outbox.has(id)) return;
    await this.outbox.add({ id, content, at: this.now() });
    void this.sender.run();
  }

  /** Sends new words for one of one's own messages. */
  reword(of: string, text: string): Promise<void> {
    return this.write({ kind: 'edit', of, text });
  }

  /** Takes back one of one's own messages; for a moment that can be undone with the id it gives. */
  async withdraw(of: string): Promise<void> {
    const id = this.place.newId();
    await this.outbox.add({ id, content: { kind: 'del', of }, at: this.now() }, 'resting');
    await this.place.wait(undoMs);
    await this.retry(id);
  }

  /** Tries again to send something that did not leave, or sends at once what still rests. */
  async retry(id: string): Promise<void> {
    this.outbox.release(id);
    await this.sender.run();
    void this.withdrawnFiles.say(this.reader.filesWithdrawn());
  }

  /** Gives up something that has not left. */
  async discard(id: string): Promise<void> {
    await this.outbox.drop(id);
    await this.sender.run();
  }

  /** Makes one part of a message readable for the operators, as the server keeps it; nothing is sent yet. */
  disclose(part: MessagePart): Promise<Disclosure> {
    return disclosePart(this.place, part);
  }

  /** Both people compared the safety number, or this one has read that the other's keys changed. */
  notePeer(change: Partial<KnownPeer>): void {
    if (this.view.peer) this.show({ peer: { ...this.view.peer, ...change } });
  }

  close(): void {
    this.stopListening();
    this.watchers.clear();
  }

  private async begin(): Promise<void> {
    await this.reader.restart();
    this.show({ peer: await this.place.prepare() });
    this.isPrepared = true;
  }

  private async catchUp(): Promise<void> {
    if (!this.isPrepared || !this.isOnline()) return;
    const wasReady = this.view.phase === 'ready';
    try {
      await this.inTurn(() => this.readOn(wasReady));
    } catch (error) {
      if (!wasReady && this.isOnline()) this.show({ phase: 'failed', error });
      return;
    }
    this.show({ phase: 'ready', error: null });
    await this.sender.run();
    void this.withdrawnFiles.say(this.reader.filesWithdrawn());
  }

  /**
   * Reads what the server holds beyond what was read.
   *
   * Something that refers to what is not there is held back, and everything is fetched again, keys included; only
   * then is it called missing.
   */
  private async readOn(isLive: boolean): Promise<void> {
    await this.readPages(isLive);
    if (isLive && this.reader.isStuck && !this.isReadingAgain) {
      this.isReadingAgain = true;
      // What came ahead of its turn is not given up, even when the server no longer gives it.
      const { early } = this.reader;
      await this.begin();
      await this.readPages(false);
      await this.arrive(early, false);
    }
    if (!isLive || this.isReadingAgain || this.reader.isWaiting) {
      await this.outbox.arrived(await this.reader.settle(), this.place.space.ownId);
    }
    this.isReadingAgain = false;
  }

  private async readPages(isLive: boolean): Promise<void> {
    const pages = this.place.link.pages(this.place.space.spaceId, this.reader.have);
    for await (const { last, placed } of pages) {
      await this.arrive(placed, isLive);
      this.reader.hearHead(last);
    }
  }

  private async hear(placed: Placed): Promise<void> {
    await this.inTurn(() => this.arrive([placed], this.view.phase === 'ready'));
    if (this.reader.isWaiting || this.reader.isStuck) await this.catchUp();
  }

  private async arrive(arrived: readonly Placed[], isLive: boolean): Promise<void> {
    if (!this.isPrepared) return;
    const read = await this.reader.take(arrived);
    const { ownId } = this.place.space;
    await this.outbox.arrived(read, ownId);
    const news = read.filter(({ from }) => from !== ownId).at(-1);
    const text = news?.content.kind === 'msg' ? news.content.text : null;
    this.show(isLive && news && text ? { heard: { id: news.id, text } } : {});
  }

  private newSender(): Sender {
    const { link, space, keys, wait, alone } = this.place;
    const { spaceId } = space;
    return new Sender({
      outbox: this.outbox,
      canSend: () => this.view.phase === 'ready' && this.isOnline(),
      seal: (item) => this.seal(item, keys),
      send: (envelope) => link.send(spaceId, [envelope]),
      take: (e, { s, at }) =>
        this.inTurn(async () => {
          // Anywhere else than next it counts only once the server shows it there.
          if (s === this.reader.have + 1) await this.arrive([{ s, at, e }], true);
        }),
      stands: (e, { s }) => this.reader.stands(s, e),
      catchUp: () => this.catchUp(),
      prepare: async () => {
        this.show({ peer: await this.place.prepare() });
      },
      wait,
      alone,
    });
  }

  private async seal({ id, content, at }: OutboxItem, keys: Pick<SealingCalls, 'seal'>): Promise<Envelope> {
    if (this.reader.isKeyDue) await this.place.renewKey();
    this.reader.isKeyDue = false;
    const { spaceId } = this.place.space;
    return this.inTurn(() => keys.seal({ spaceId, id, content, at }));
  }

  private isOnline(): boolean {
    return this.place.link.state === 'online';
  }

  /** The time as the server has it, however far off the clock of this device is. */
  private now(): number {
    return this.place.now() + this.place.link.clockOffMs;
  }

  /** One thing after the other: what is read must not overtake what was read before it. */
  private inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private show(change: Partial<ConversationView>): void {
    const { ownId } = this.place.space;
    if (!this.isReadingAgain) this.stored = this.reader.entries.map((folded) => entryOf(folded, ownId));
    const entries = this.outbox.over(this.stored);
    const { isKeeping } = this.outbox;
    const { have: read } = this.reader;
    const { clockOffMs } = this.place.link;
    this.view = { ...this.view, entries, isKeeping, read, clockOffMs, ...change };
    for (const watcher of this.watchers) watcher();
  }
}
