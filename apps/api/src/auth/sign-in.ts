import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { LoginFailed } from './auth.errors.ts';
import { CheckCredentials } from './check-credentials.ts';
import { OpenSession, type OpenedSession } from './open-session.ts';
import {
  SignedInAccountQueries,
  type AccountView,
  type PasswordWrapView,
} from './signed-in-account.queries.ts';

/** What signing in gives: a session, and what the client needs to unlock. */
export interface SignedInResult {
  session: OpenedSession;
  account: AccountView;
  keyWrap: PasswordWrapView;
  identity: Identity;
}

/** Somebody signs in with the key that their password gives; the password itself never arrives here. */
@Injectable()
export class SignIn {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly checkCredentials: CheckCredentials,
    private readonly openSession: OpenSession,
    private readonly accounts: SignedInAccountQueries,
  ) {}

  async execute(loginId: string, authKey: Buffer): Promise<SignedInResult> {
    await this.checkCredentials.countAttempt(loginId);
    return this.auth.run(null, async () => {
      const accountId = await this.checkCredentials.execute(loginId, authKey);
      if (!accountId) throw new LoginFailed();

      const account = await this.accounts.account(accountId);
      return {
        account,
        keyWrap: await this.accounts.passwordWrap(accountId),
        identity: await this.accounts.identity(accountId),
        session: await this.openSession.execute(account, 'web'),
      };
    });
  }
}
