import { createHash } from 'node:crypto';
import { Clock, Ids, RandomSource } from '@aparte/platform';

/** Identifiers that are the same in the same order for the same seed; one source a plane. */
export class SeededIds extends Ids {
  private drawn = 0;
  private leader: SeededIds | null = null;
  private readonly seed: string;

  constructor(seed: string) {
    super();
    this.seed = seed;
  }

  /** Draws from another source instead, as a mistake would; with `null` from its own again. */
  follow(leader: SeededIds | null): void {
    this.leader = leader;
  }

  override uuid(): string {
    if (this.leader) return this.leader.uuid();
    this.drawn += 1;
    const hex = createHash('sha256').update(`${this.seed}/${this.drawn}`).digest('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  restart(): void {
    this.drawn = 0;
  }
}

/** Bytes that are the same in the same order for the same seed. */
export class SeededRandom extends RandomSource {
  private drawn = 0;
  private leader: SeededRandom | null = null;
  private readonly seed: string;

  constructor(seed: string) {
    super();
    this.seed = seed;
  }

  /** Draws from another source instead, as a mistake would; with `null` from its own again. */
  follow(leader: SeededRandom | null): void {
    this.leader = leader;
  }

  override bytes(length: number): Buffer {
    if (this.leader) return this.leader.bytes(length);
    const blocks: Buffer[] = [];
    for (let size = 0; size < length; size += 32) {
      this.drawn += 1;
      blocks.push(createHash('sha256').update(`${this.seed}/${this.drawn}`).digest());
    }
    return Buffer.concat(blocks).subarray(0, length);
  }

  restart(): void {
    this.drawn = 0;
  }
}

/** A clock that stands still until it is set. */
export class SettableClock extends Clock {
  private instant: Date;

  constructor(instant: Date) {
    super();
    this.instant = instant;
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date): void {
    this.instant = instant;
  }
}
