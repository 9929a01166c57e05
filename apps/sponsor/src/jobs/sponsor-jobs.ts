import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { Mailer, Poller } from '@aparte/platform';
import type { Logger } from 'pino';
import { JOBS_BY_HAND, LOGGER } from '../process/process.module.ts';
import { DueWork } from './due-work.ts';

/** Looks for due work every few seconds while the process runs. */
@Injectable()
export class SponsorJobs implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private readonly pollers: readonly Poller[];

  constructor(
    private readonly work: DueWork,
    private readonly mailer: Mailer,
    @Inject(JOBS_BY_HAND) private readonly byHand: boolean,
    @Inject(LOGGER) logger: Logger,
  ) {
    this.pollers = work.tasks.map(
      ({ name, everyMs, task }) => new Poller(name, everyMs, () => task.execute(), logger),
    );
  }

  /** Does all due work once, in an order in which one task's result is the next one's work. */
  async runDue(): Promise<void> {
    for (const { task } of this.work.tasks) await task.execute();
  }

  onApplicationBootstrap(): void {
    if (this.byHand) return;
    for (const poller of this.pollers) poller.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.pollers.map((poller) => poller.stop()));
  }

  onApplicationShutdown(): void {
    this.mailer.close();
  }
}
