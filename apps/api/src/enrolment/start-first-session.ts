import { Injectable } from '@nestjs/common';
import { OpenSession, type OpenedSession } from '../auth/open-session.ts';
import { SignedInAccountQueries, type AccountView } from '../auth/signed-in-account.queries.ts';
import { CheckSecondFactor } from '../second-factor/check-second-factor.ts';

/** Somebody who has just signed up, and is signed in. */
export interface SignedUp {
  account: AccountView;
  session: OpenedSession;
}

/**
 * Signs somebody in right after signing up; runs inside the same unit of `app_auth`.
 *
 * A sign-up that is repeated much later signs in as well: an account that asks for codes by then refuses it, or the
 * old invitation would lead around them.
 */
@Injectable()
export class StartFirstSession {
  constructor(
    private readonly accounts: SignedInAccountQueries,
    private readonly openSession: OpenSession,
    private readonly checkSecondFactor: CheckSecondFactor,
  ) {}

  async execute(accountId: string, device: string): Promise<SignedUp> {
    await this.checkSecondFactor.execute(accountId, null);
    const account = await this.accounts.account(accountId);
    return { account, session: await this.openSession.execute(account, { purpose: 'web', label: device }) };
  }
}
