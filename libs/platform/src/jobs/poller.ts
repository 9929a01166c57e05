import type { Logger } from 'pino';

/** Does due work again and again until it is stopped; one round at a time, and a failed round is logged, not lost. */
export class Poller {
  private timer: NodeJS.Timeout | null = null;
  private round: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    readonly name: string,
    private readonly everyMs: number,
    private readonly work: () => Promise<void>,
    private readonly logger: Logger,
  ) {}

  /** Starts with a first round at once. */
  start(): void {
    this.next(0);
  }

  /** Runs one round now, or waits for the one under way and runs another. */
  async runNow(): Promise<void> {
    await this.round;
    await this.doRound();
  }

  /** Lets the round under way finish and starts no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.round;
  }

  private next(delayMs: number): void {
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      void this.doRound().then(() => {
        this.next(this.everyMs);
      });
    }, delayMs);
    this.timer.unref();
  }

  private doRound(): Promise<void> {
    this.round = this.work().catch((error: unknown) => {
      this.logger.error(
        { job: this.name, failure: error instanceof Error ? error.constructor.name : 'unknown' },
        'a round failed',
      );
    });
    return this.round;
  }
}
