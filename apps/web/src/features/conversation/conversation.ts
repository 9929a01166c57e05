import type { KnownPeer } from '../../member/spaces/peer-keys.ts';
import type { SpaceOfTwo } from '../../member/spaces/space-keys.ts';
import type { SealingCalls } from '../../member/sealing/sealing-calls.types.ts';
import { afterRefusal } from './after-refusal.ts';
import type { ChatLink, LinkState } from './chat-link.ts';
import type { Entry } from './entries.ts';
import { Outbox } from './outbox.ts';
import type { OutboxShelf } from './outbox-shelf.ts';
import { readPlaced } from './read-placed.ts';
import { type Placed, ServerOrder } from './server-order.ts';

/** What a conversation needs from around it. */
export interface ConversationPlace {
  readonly space: SpaceOfTwo;
  readonly keys: Pick<SealingCalls, 'openHistory' | 'seal' | 'closeSpace'>;
  readonly prepare: () => Promise<KnownPeer>;
  readonly renewKey: () => Promise<void>;
  readonly link: ChatLink;
  readonly shelf: OutboxShelf;
  readonly now: () => number;
  readonly newId: () => string;
  readonly wait: (ms: number) => Promise<void>;
}

/** A conversation as it stands at one moment. */
export interface ConversationView {
  readonly phase: 'opening' | 'ready' | 'failed';
  readonly error: unknown;
  readonly link: LinkState;
  readonly peer: KnownPeer | null;
  readonly entries: readonly Entry[];
  /** The newest message that arrived while the page was open, to be read out. */
  readonly heard: { readonly id: string; readonly text: string } | null;
}

const mostTries = 4;

/** One conversation on this device: reads what arrives in order, and sends what is written one after the other. */
export class Conversation {
  private view: ConversationView;
  private stored: readonly Entry[] = [];
  private readonly order = new ServerOrder();
  private readonly outbox: Outbox;
  private readonly watchers = new Set<() => void>();
  private readonly stopListening: () => void;
  private turn: Promise<unknown> = Promise.resolve();
  private isPrepared = false;
  private isPumping = false;
  private isKeyDue = false;

  constructor(private readonly place: ConversationPlace) {
    const { link, shelf, space } = place;
    this.view = { phase: 'opening', error: null, link: link.state, peer: null, entries: [], heard: null };
    this.outbox = new Outbox(shelf, () => {
      this.show({});
    });
    this.stopListening = link.listen(space.spaceId, {
      onEnvelope: (placed) => void this.inTurn(() => this.arrive([placed], true)).then(() => this.fillGap()),
      onHead: (last) => {
        if (this.order.isBehind(last)) void this.catchUp();
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

  readonly current = (): ConversationView => this.view;

  /** Reads the whole conversation from its beginning: keys, then everything the server holds. */
  async open(): Promise<void> {
    this.show({ phase: 'opening', error: null });
    try {
      await this.inTurn(async () => {
        await this.place.keys.closeSpace({ spaceId: this.place.space.spaceId });
        this.order.restart();
        this.stored = [];
        this.show({ peer: await this.place.prepare() });
        this.isPrepared = true;
      });
    } catch (error) {
      this.show({ phase: 'failed', error });
      return;
    }
    await this.catchUp();
  }

  /** Sends a text; it shows at once and keeps its place in the order of writing. */
  async send(text: string): Promise<void> {
    await this.outbox.add({ id: this.place.newId(), text, at: this.place.now() });
    await this.pump();
  }

  /** Tries again to send a message that did not leave. */
  async retry(id: string): Promise<void> {
    this.outbox.retry(id);
    await this.pump();
  }

  /** Gives up a message that did not leave. */
  async discard(id: string): Promise<void> {
    this.outbox.drop(id);
    await this.pump();
  }

  /** Both people compared the safety number. */
  noteVerified(): void {
    if (this.view.peer) this.show({ peer: { ...this.view.peer, isVerified: true } });
  }

  close(): void {
    this.stopListening();
    this.watchers.clear();
  }

  private async catchUp(): Promise<void> {
    if (!this.isPrepared || !this.isOnline()) return;
    const wasReady = this.view.phase === 'ready';
    try {
      await this.inTurn(async () => {
        const missing = await this.place.link.sync(this.place.space.spaceId, this.order.have);
        await this.arrive(missing, wasReady);
      });
    } catch (error) {
      if (!wasReady && this.isOnline()) this.show({ phase: 'failed', error });
      return;
    }
    if (!wasReady) await this.outbox.restore((id) => this.hasArrived(id));
    this.show({ phase: 'ready', error: null });
    await this.pump();
  }

  private async fillGap(): Promise<void> {
    if (this.order.isWaiting) await this.catchUp();
  }

  private async arrive(arrived: readonly Placed[], isLive: boolean): Promise<void> {
    const ready = this.order.take(arrived);
    if (ready.length === 0 || !this.isPrepared) return;
    const { spaceId, ownId } = this.place.space;
    const envelopes = ready.map(({ e }) => e);
    const opened = await this.place.keys.openHistory({ spaceId, envelopes });
    this.isKeyDue = opened.isEpochDue;

    const entries = readPlaced(ready, opened, ownId);
    this.stored = [...this.stored, ...entries];
    const messages = entries.filter((entry) => entry.kind === 'message');
    for (const { id } of messages.filter(({ isOwn }) => isOwn)) this.outbox.drop(id);
    const news = messages.filter(({ isOwn }) => !isOwn).at(-1);
    this.show(isLive && news?.text ? { heard: { id: news.id, text: news.text } } : {});
  }

  /** Sends what waits, one message after the other; a message that cannot leave says so and holds up the rest. */
  private async pump(): Promise<void> {
    if (this.isPumping) return;
    this.isPumping = true;
    let tries = 0;
    for (let item = this.outbox.next(); item && this.canSend(); item = this.outbox.next()) {
      const { id } = item;
      try {
        await this.deliver(id, item.envelope ?? (await this.seal(item)));
        tries = 0;
      } catch (error) {
        tries += 1;
        await this.recover(id, error, tries).catch((failure: unknown) => {
          this.outbox.failed(id, failure);
        });
      }
    }
    this.isPumping = false;
  }

  private canSend(): boolean {
    return this.view.phase === 'ready' && this.isOnline();
  }

  private isOnline(): boolean {
    return this.place.link.state === 'online';
  }

  private async seal({ id, text, at }: { id: string; text: string; at: number }) {
    if (this.isKeyDue) await this.place.renewKey();
    this.isKeyDue = false;
    const { spaceId } = this.place.space;
    const envelope = await this.inTurn(() => this.place.keys.seal({ spaceId, id, text, at }));
    this.outbox.sealed(id, envelope);
    return envelope;
  }

  private async deliver(id: string, envelope: Awaited<ReturnType<SealingCalls['seal']>>): Promise<void> {
    const stored = await this.place.link.send(this.place.space.spaceId, [envelope]);
    const placed = stored.filter((one) => one.id === id).map(({ s, at }) => ({ s, at, e: envelope }));
    await this.inTurn(() => this.arrive(placed, true));
    // Something before it has not been read yet.
    if (this.outbox.has(id)) await this.catchUp();
    // Stored, but not readable even by its author: shown as a fault, and not sent a second time.
    this.outbox.drop(id);
  }

  private async recover(id: string, error: unknown, tries: number): Promise<void> {
    const next = afterRefusal(error);
    if (next.step === 'give-up' || (tries >= mostTries && next.step !== 'wait')) {
      this.outbox.failed(id, error);
      return;
    }
    if (next.step === 'wait') {
      await this.place.wait(next.ms);
      return;
    }
    this.outbox.unseal(id);
    if (next.step === 'rekey') this.show({ peer: await this.place.prepare() });
    await this.catchUp();
  }

  private hasArrived(id: string): boolean {
    return this.stored.some((entry) => entry.kind === 'message' && entry.id === id);
  }

  /** One thing after the other: what is read must not overtake what was read before it. */
  private inTurn<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }

  private show(change: Partial<ConversationView>): void {
    this.view = { ...this.view, ...change, entries: [...this.stored, ...this.outbox.entries()] };
    for (const watcher of this.watchers) watcher();
  }
}
