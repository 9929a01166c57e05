import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { LOGGER } from '../process/process.module.ts';
import { CopyOffers } from './copy-offers.ts';

/**
 * Brings the copy of the offers up to date for somebody who is about to claim a seat. While the sponsor plane does
 * not answer, the copy of the last round counts: a claim must not depend on the other plane being up.
 */
@Injectable()
export class RefreshOffers {
  constructor(
    private readonly copyOffers: CopyOffers,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async execute(): Promise<void> {
    try {
      await this.copyOffers.execute();
    } catch (error) {
      const failure = error instanceof Error ? error.constructor.name : 'unknown';
      this.logger.warn({ failure }, 'seat offers could not be refreshed');
    }
  }
}
