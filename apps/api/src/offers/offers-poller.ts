import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { ProcessPoller } from '../process/process-poller.ts';
import { CopyOffers } from './copy-offers.ts';

const EVERY_MS = 30_000;

/** Copies the offers every half minute, whether or not anybody claims a seat. */
@Injectable()
export class OffersPoller extends ProcessPoller {
  constructor(copyOffers: CopyOffers, @Inject(LOGGER) logger: Logger) {
    super('copy-offers', EVERY_MS, () => copyOffers.execute(), logger);
  }
}
