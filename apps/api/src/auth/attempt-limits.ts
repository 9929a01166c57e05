import { Injectable } from '@nestjs/common';
import { AttemptStore, RateLimit, type RateLimitRule } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { ServerKey } from '../server-key/server-key.ts';

const QUARTER_HOUR_SECONDS = 900;
const ATTEMPTS_PER_ACCOUNT = 20;
const HOUR_SECONDS = 3_600;
const RECOVERY_MAILS_PER_ACCOUNT = 6;

/**
 * Bounds how often somebody may guess: per account, and per address over everything that is open to all. The counts lie in
 * Postgres by keyed hash: starting the process again forgives nothing, and no row names anybody.
 */
@Injectable()
export class AttemptLimits {
  private readonly perAccount: RateLimit;
  private readonly recoveryMails: RateLimit;
  private readonly perAddress: RateLimit;

  constructor(
    config: ApiConfig,
    private readonly serverKey: ServerKey,
    store: AttemptStore,
  ) {
    const perQuarterHour = (points: number): RateLimitRule => ({ points, perSeconds: QUARTER_HOUR_SECONDS });
    const mails = { points: RECOVERY_MAILS_PER_ACCOUNT, perSeconds: HOUR_SECONDS };
    this.perAccount = new RateLimit('account', perQuarterHour(ATTEMPTS_PER_ACCOUNT), store);
    this.perAddress = new RateLimit('address', perQuarterHour(config.attemptsPerAddress), store);
    this.recoveryMails = new RateLimit('recovery-mail', mails, store);
  }

  /** Counts one attempt from an address. */
  async countAddress(address: string): Promise<void> {
    await this.perAddress.consume(this.serverKey.index('address-index', address).toString('hex'));
  }

  /** Counts one attempt at an account, whether or not it exists. */
  async countAccount(loginIndex: Buffer): Promise<void> {
    await this.perAccount.consume(loginIndex.toString('hex'));
  }

  /** Counts one wish for a mail with the way back, whether or not there is such an account. */
  async countRecoveryMail(loginIndex: Buffer): Promise<void> {
    await this.recoveryMails.consume(loginIndex.toString('hex'));
  }
}
