import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Poller } from '@aparte/platform';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { CopyOffers } from './copy-offers.ts';

const EVERY_MS = 30_000;

/** Copies the offers every half minute, whether or not anybody claims a seat. */
@Injectable()
export class OffersPoller implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly poller: Poller;

  constructor(copyOffers: CopyOffers, @Inject(LOGGER) logger: Logger) {
    this.poller = new Poller('copy-offers', EVERY_MS, () => copyOffers.execute(), logger);
  }

  onApplicationBootstrap(): void {
    this.poller.start();
  }

  async onModuleDestroy(): Promise<void> {
    await this.poller.stop();
  }
}
