import { Injectable } from '@nestjs/common';
import { RateLimit } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { ServerKey } from '../server-key/server-key.ts';

const QUARTER_HOUR_SECONDS = 900;
const ATTEMPTS_PER_ACCOUNT = 20;

/** Bounds how often somebody may guess: per account, and per address over everything that is open to all. */
@Injectable()
export class AttemptLimits {
  private readonly perAccount = new RateLimit('account', {
    points: ATTEMPTS_PER_ACCOUNT,
    perSeconds: QUARTER_HOUR_SECONDS,
  });
  private readonly perAddress: RateLimit;

  constructor(
    config: ApiConfig,
    private readonly serverKey: ServerKey,
  ) {
    this.perAddress = new RateLimit('address', {
      points: config.attemptsPerAddress,
      perSeconds: QUARTER_HOUR_SECONDS,
    });
  }

  /** Counts one attempt from an address. */
  async countAddress(address: string): Promise<void> {
    await this.perAddress.consume(this.serverKey.index('address-index', address).toString('hex'));
  }

  /** Counts one attempt at an account, whether or not it exists. */
  async countAccount(loginIndex: Buffer): Promise<void> {
    await this.perAccount.consume(loginIndex.toString('hex'));
  }
}
