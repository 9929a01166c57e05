import type { SpaceIds } from '../../member/spaces/space-keys.ts';
import type { SpaceMemory } from '../../member/spaces/space-memory.ts';
import type { HistoryFault, SealingCalls } from '../../member/sealing/sealing-calls.types.ts';
import { Fold } from '../../member/messages/fold.ts';
import type { Folded, FoldedFault, FoldedMessage, ReadEnvelope } from '../../member/messages/fold.types.ts';
import { readPlaced } from './read-placed.ts';
import { type Placed, ServerOrder } from './server-order.ts';

/** These may heal once everything is fetched again; all others are final. */
const waitingCodes: readonly HistoryFault['code'][] = ['gap', 'ack-ahead', 'epoch'];

/**
 * Reads the envelopes of one space in the server's order and folds them into what is shown.
 *
 * What refers to something that is not there is held back, not shown: only after everything was fetched again does
 * `settle` say that it is missing. Should it come after all, what was held takes its place.
 */
export class HistoryReader {
  private readonly order = new ServerOrder();
  private fold = new Fold();
  private ids = new Set<string>();
  private readonly everSeen = new Set<string>();
  private held: readonly Placed[] = [];
  private missing = new Map<number, HistoryFault['code']>();
  /** What is held was looked for in the whole history. */
  private isSettled = false;
  /** How many messages were read here before and are not shown any more. */
  private gone = 0;
  /** The newest place that the server says it holds. */
  private promised = 0;
  /** Everything was fetched, and less came than the server says it holds. */
  private isCutShort = false;
  /** Places for which the server gave a second envelope. */
  private rivals = new Map<number, Placed>();
  /** The server said that it holds less than was read, or gave late what had been passed over. */
  private isOutdated = false;
  /** A new key should be made before the next message. */
  isKeyDue = false;

  constructor(
    private readonly space: SpaceIds,
    private readonly keys: Pick<SealingCalls, 'openHistory' | 'closeSpace'>,
    private readonly memory: SpaceMemory,
  ) {}

  /** How far the server's order was let through. */
  get have(): number {
    return this.order.have;
  }

  /** Something cannot take its place yet. */
  get isWaiting(): boolean {
    return this.order.isWaiting || this.held.length > 0;
  }

  /** What arrived ahead of its turn. */
  get early(): readonly Placed[] {
    return this.order.waiting;
  }

  /** Something cannot take its place and was not yet looked for in the whole history. */
  get isStuck(): boolean {
    const isUntold = (this.isWaiting && !this.isSettled) || (this.isPromised && !this.isCutShort);
    return this.isOutdated || isUntold;
  }

  /** The server's newest place, as it says itself when asked for what comes next. */
  hearHead(last: number): void {
    this.promised = last;
    this.isOutdated ||= last < this.order.have;
  }

  /** Whether an envelope stands at the place that the server gave it, readable or not. */
  stands(place: number, envelope: unknown): boolean {
    return this.order.stands(place, envelope);
  }

  /** Whether the server holds more than was read, or less. */
  differsFrom(last: number): boolean {
    return last !== this.order.have;
  }

  /** What is shown: messages, and in their places what is told instead. */
  get entries(): readonly Folded[] {
    const faults = this.faults();
    if (faults.length === 0) return this.fold.entries;
    return [...this.fold.entries, ...faults].sort((one, other) => one.place - other.place);
  }

  /** Whether an envelope of this id was read, also when it only changes another. */
  has(id: string): boolean {
    return this.ids.has(id);
  }

  /** A message as it stands. */
  find(id: string): FoldedMessage | undefined {
    return this.fold.find(id);
  }

  /** The files that this person sent and took back. */
  filesWithdrawn(): readonly string[] {
    return this.fold.filesWithdrawnBy(this.space.ownId);
  }

  /** Starts over: the next thing to be read is the first envelope. */
  async restart(): Promise<void> {
    await this.keys.closeSpace({ spaceId: this.space.spaceId });
    this.order.restart();
    this.fold = new Fold();
    this.ids = new Set();
    this.held = [];
    this.isSettled = false;
    this.gone = 0;
    this.isOutdated = false;
    this.promised = 0;
    this.isCutShort = false;
    this.rivals.clear();
  }

  /** Takes in what arrived; gives back what could newly be read. */
  take(arrived: readonly Placed[]): Promise<readonly ReadEnvelope[]> {
    this.isOutdated ||= this.order.isLate(arrived);
    for (const rival of this.order.rivals(arrived)) this.rivals.set(rival.s, rival);
    return this.read(this.order.take(arrived));
  }

  /** Everything was fetched: what still waits is missing, and is told from here on. */
  async settle(): Promise<readonly ReadEnvelope[]> {
    const read: ReadEnvelope[] = [];
    for (let hole = this.order.skip(); hole; hole = this.order.skip()) {
      this.fold.add([{ outcome: 'unread', place: hole.s, at: hole.at, code: 'gap' }]);
      read.push(...(await this.read(this.order.take([]))));
    }
    this.isSettled = this.held.length > 0;
    this.isCutShort = this.isPromised;
    const forgotten = [...this.everSeen].filter((id) => !this.ids.has(id)).length;
    // What cannot be read is told in its place, and so is not gone.
    const told = this.fold.entries.filter(({ kind }) => kind === 'fault').length + this.held.length;
    const { spaceId } = this.space;
    const known = this.memory.recall(spaceId)?.read ?? 0;
    this.gone = Math.max(forgotten, known - this.ids.size - told);
    return read;
  }

  private async read(ready: readonly Placed[]): Promise<readonly ReadEnvelope[]> {
    if (ready.length === 0) return [];
    const given = [...this.held, ...ready];
    const { spaceId } = this.space;
    const opened = await this.keys.openHistory({ spaceId, envelopes: given.map(({ e }) => e) });
    this.isKeyDue = opened.isEpochDue;

    const waiting = opened.faults.filter(({ code }) => waitingCodes.includes(code));
    const heldBack = new Set(waiting.map(({ index }) => index));
    this.missing = new Map(waiting.map(({ index, code }) => [given[index]?.s ?? 0, code]));
    this.held = given.filter((_, index) => heldBack.has(index));
    this.isSettled &&= this.held.length > 0;

    const places = readPlaced(given, opened).filter(({ place }) => !this.missing.has(place));
    this.fold.add(places);
    const read = places.filter((place) => place.outcome === 'read');
    for (const { id } of read) {
      this.ids.add(id);
      this.everSeen.add(id);
    }
    const known = this.memory.recall(spaceId)?.read ?? 0;
    if (known < this.ids.size) this.memory.note(this.space, { read: this.ids.size });
    return read;
  }

  private faults(): readonly FoldedFault[] {
    const rivals = [...this.rivals.values()].map(({ s }) => this.faultAt(s + 0.5, 'fork'));
    const held = (this.isSettled ? this.held : []).map(({ s, at }): FoldedFault => {
      return { kind: 'fault', place: s, at, code: this.missing.get(s) ?? 'gap' };
    });
    const end = this.order.have + 1;
    const isCut = this.isCutShort && this.isPromised;
    // What is gone and what is promised at the end are one and the same hole.
    const tail = this.gone > 0 ? [this.faultAt(end, 'gone')] : isCut ? [this.faultAt(end, 'gap')] : [];
    return [...rivals, ...held, ...tail];
  }

  private get isPromised(): boolean {
    return this.promised > this.order.have;
  }

  /** Something that is told at a place where nothing stands, at the time of what stands before it. */
  private faultAt(place: number, code: FoldedFault['code']): FoldedFault {
    const before = this.fold.entries.findLast((entry) => entry.place <= place);
    return { kind: 'fault', place, at: before?.at ?? new Date(0).toISOString(), code };
  }
}
