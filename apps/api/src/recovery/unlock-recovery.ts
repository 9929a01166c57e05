import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { AccountAttempts } from '../auth/account-attempts.ts';
import {
  SignedInAccountQueries,
  type AccountView,
  type KeyWrapView,
} from '../auth/signed-in-account.queries.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { RecoveryCodeWrong } from './recovery.errors.ts';
import { UsableLinks } from './usable-links.ts';

/** What the recovery code opens: the account key under its lock, and the identity it must lead to. */
export interface UnlockedAccount {
  account: AccountView;
  identity: Identity;
  keyWrap: KeyWrapView;
}

/** Releases the account key under the lock of the recovery code, to whoever has both the link and the code. */
@Injectable()
export class UnlockRecovery {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly usableLinks: UsableLinks,
    private readonly attempts: AccountAttempts,
    private readonly secrets: AccountSecrets,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  async execute(token: string, recoveryAuthKey: string): Promise<UnlockedAccount> {
    const { accountId } = await this.auth.run(null, () => this.usableLinks.requireUnused(token));
    await this.attempts.count(accountId);
    return this.auth.run(null, async () => {
      const stored = await this.secrets.lock(accountId);
      if (!(await this.secrets.isRecovery(accountId, recoveryAuthKey, stored))) throw new RecoveryCodeWrong();
      return {
        account: await this.accounts.account(accountId),
        identity: await this.accounts.identity(accountId),
        keyWrap: await this.accounts.recoveryWrap(accountId),
      };
    });
  }
}
