import { Injectable } from '@nestjs/common';
import { AttemptStore, RateLimit } from '@aparte/platform';
import { ServerKey } from '../server-key/server-key.ts';

const CODES_PER_HOUR = { points: 20, perSeconds: 3_600 };

/** Bounds how often codes may be tried at one account: three of a million are right at any time. */
@Injectable()
export class CodeAttempts {
  private readonly limit: RateLimit;

  constructor(
    private readonly serverKey: ServerKey,
    store: AttemptStore,
  ) {
    this.limit = new RateLimit('second-factor', CODES_PER_HOUR, store);
  }

  /** Counts one code, before it is looked at; the count stays when what it belongs to is undone. */
  async count(accountId: string): Promise<void> {
    await this.limit.consume(this.serverKey.index('account-index', accountId).toString('hex'));
  }
}
