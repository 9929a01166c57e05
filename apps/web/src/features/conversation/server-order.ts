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
  private readonly held = new Map<number, Placed>();

  /** The place of the last envelope let through. */
  get have(): number {
    return this.position;
  }

  /** Whether something arrived that cannot be let through before what is missing. */
  get isWaiting(): boolean {
    return this.held.size > 0;
  }

  /** Takes in what arrived; gives back what may now be read, in order. What was read already is left out. */
  take(arrived: readonly Placed[]): readonly Placed[] {
    for (const placed of arrived) {
      if (placed.s > this.position) this.held.set(placed.s, placed);
    }
    const ready: Placed[] = [];
    for (let next = this.held.get(this.position + 1); next; next = this.held.get(this.position + 1)) {
      this.held.delete(next.s);
      this.position = next.s;
      ready.push(next);
    }
    return ready;
  }

  /** Whether the server holds more than was let through. */
  isBehind(last: number): boolean {
    return last > this.position;
  }

  /** Starts over from the first envelope. */
  restart(): void {
    this.position = 0;
    this.held.clear();
  }
}
