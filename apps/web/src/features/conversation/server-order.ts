import type { PlacedEnvelope } from '@aparte/contracts';

/** Something that the server put at a place of the conversation. */
export type Placed = PlacedEnvelope<unknown>;

/**
 * Lets envelopes through in the server's gapless order, whatever the order in which they arrive.
 *
 * In that order nobody ever acknowledges something that was not read yet.
 */
export class ServerOrder {
  private position = 0;
  private newestAt = new Date(0).toISOString();
  private readonly held = new Map<number, Placed>();
  private readonly marks = new Map<number, string>();

  /** The place of the last envelope let through. */
  get have(): number {
    return this.position;
  }

  /** Whether something arrived that cannot be let through before what is missing. */
  get isWaiting(): boolean {
    return this.held.size > 0;
  }

  /** The places at which something else was let through than what is given for them now. */
  rivals(given: readonly Placed[]): readonly Placed[] {
    return given.filter(({ s, e }) => this.marks.has(s) && this.marks.get(s) !== markOf(e));
  }

  /** Whether something is given for a place that was passed over as missing. */
  isLate(given: readonly Placed[]): boolean {
    return given.some(({ s }) => s > 0 && s <= this.position && !this.marks.has(s));
  }

  /** Whether this very envelope was let through at this place. */
  stands(s: number, envelope: unknown): boolean {
    return this.marks.get(s) === markOf(envelope);
  }

  /** What arrived and cannot be let through before what is missing. */
  get waiting(): readonly Placed[] {
    return [...this.held.values()];
  }

  /** Takes in what arrived; gives back what may now be read, in order. What was read already is left out. */
  take(arrived: readonly Placed[]): readonly Placed[] {
    for (const placed of arrived) {
      if (Number.isSafeInteger(placed.s) && placed.s > this.position) this.held.set(placed.s, placed);
    }
    const ready: Placed[] = [];
    for (let next = this.held.get(this.position + 1); next; next = this.held.get(this.position + 1)) {
      this.held.delete(next.s);
      this.position = next.s;
      this.marks.set(next.s, markOf(next.e));
      this.newestAt = instantOf(next.at, this.newestAt);
      ready.push({ ...next, at: this.newestAt });
    }
    return ready;
  }

  /** Passes over the places that were never given, up to the first thing held; gives back the first of them. */
  skip(): Placed | null {
    const nearest = Math.min(...this.held.keys());
    if (!Number.isFinite(nearest)) return null;
    const missing = { s: this.position + 1, at: this.newestAt, e: null };
    this.position = nearest - 1;
    return missing;
  }

  /** Starts over from the first envelope. */
  restart(): void {
    this.position = 0;
    this.held.clear();
    this.marks.clear();
  }
}

// Enough to tell two envelopes apart without keeping both: nobody but its author can make another with the same end.
function markOf(envelope: unknown): string {
  const { id, ct } = (envelope ?? {}) as { id?: unknown; ct?: unknown };
  return `${String(id)} ${String(ct).slice(-22)}`;
}

// Something that is no instant must not stop a page; it is shown at the time of what came before it.
function instantOf(at: unknown, before: string): string {
  return typeof at === 'string' && !Number.isNaN(Date.parse(at)) ? at : before;
}
