import { createHash } from 'node:crypto';

/** Bytes that look random and are the same in every run with the same seed; fits the platform's `RandomSource`. */
export class SeededRandom {
  private readonly seed: string;
  private blocks = 0;

  constructor(seed: string) {
    this.seed = seed;
  }

  bytes(length: number): Buffer {
    const parts: Buffer[] = [];
    for (let filled = 0; filled < length; filled += 32) parts.push(this.nextBlock());
    return Buffer.concat(parts).subarray(0, length);
  }

  private nextBlock(): Buffer {
    this.blocks += 1;
    return createHash('sha256').update(`${this.seed}:${this.blocks}`).digest();
  }
}
