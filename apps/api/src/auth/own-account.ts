import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SignedInAccountQueries, type AccountView, type KeyWrapView } from './signed-in-account.queries.ts';

/** Tells a signed-in person, of any kind, who they are and what unlocks their account key. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  /** The person and their newest public identity. */
  async describe(accountId: string): Promise<{ account: AccountView; identity: Identity }> {
    return this.auth.run(null, async () => ({
      account: await this.accounts.account(accountId),
      identity: await this.accounts.identity(accountId),
    }));
  }

  /** The account key under the lock of the password. */
  async passwordWrap(accountId: string): Promise<KeyWrapView> {
    return this.auth.run(null, () => this.accounts.passwordWrap(accountId));
  }
}
