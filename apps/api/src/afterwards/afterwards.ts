import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';

/**
 * Work that begins once an answer is decided and that nobody waits for: how long it takes, and whether there was
 * anything to do, cannot be told from the answer. A failure is logged by its kind; the process stops when all is done.
 */
@Injectable()
export class Afterwards implements BeforeApplicationShutdown {
  private readonly underWay = new Set<Promise<void>>();

  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  /** Begins work under a name for the log; call it outside of a unit of work. */
  do(name: string, work: () => Promise<void>): void {
    const done = work()
      .catch((error: unknown) => {
        const failure = error instanceof Error ? error.constructor.name : typeof error;
        this.logger.error({ work: name, failure }, 'work after an answer failed');
      })
      .finally(() => this.underWay.delete(done));
    this.underWay.add(done);
  }

  /** Resolves when everything begun so far is done. */
  async settled(): Promise<void> {
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.settled();
  }
}
