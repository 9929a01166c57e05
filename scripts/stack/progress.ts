/** Says what is being done, step by step, so that nobody waits in front of a silent screen. */
export class Progress {
  private done = 0;
  private readonly total: number;
  private readonly write: (line: string) => void;
  private readonly startedAt = process.hrtime.bigint();

  constructor(total: number, write: (line: string) => void) {
    this.total = total;
    this.write = write;
  }

  /** Begins the next step. */
  step(sentence: string): void {
    this.done += 1;
    this.write(`[${this.done}/${this.total}] ${sentence} (${this.seconds()} s)`);
  }

  /** Tells a detail of the step. */
  detail(sentence: string): void {
    this.write(`      ${sentence}`);
  }

  /** Whole seconds since the beginning. */
  seconds(): number {
    return Math.round(Number(process.hrtime.bigint() - this.startedAt) / 1e9);
  }
}
