import { Injectable } from '@nestjs/common';
import { OpenSession, type OpenedSession } from '../auth/open-session.ts';
import { SignedInAccountQueries, type AccountView } from '../auth/signed-in-account.queries.ts';

/** Somebody who has just signed up, and is signed in. */
export interface SignedUp {
  account: AccountView;
  session: OpenedSession;
}

/** Signs somebody in right after signing up; runs inside the same unit of `app_auth`. */
@Injectable()
export class StartFirstSession {
  constructor(
    private readonly accounts: SignedInAccountQueries,
    private readonly openSession: OpenSession,
  ) {}

  async execute(accountId: string): Promise<SignedUp> {
    const account = await this.accounts.account(accountId);
    return { account, session: await this.openSession.execute(account, 'web') };
  }
}
