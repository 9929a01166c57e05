import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { OpenSession, type OpenedSession } from './open-session.ts';
import { SignedInAccountQueries, type AccountView, type KeyWrapView } from './signed-in-account.queries.ts';

/** What signing in gives: a session, and what the client needs to unlock. */
export interface SignedInResult {
  session: OpenedSession;
  account: AccountView;
  keyWrap: KeyWrapView;
  identity: Identity;
}

/** Signs somebody in whose right to it was just checked; runs inside a unit of `app_auth`. */
@Injectable()
export class StartSession {
  constructor(
    private readonly accounts: SignedInAccountQueries,
    private readonly openSession: OpenSession,
  ) {}

  async execute(accountId: string, device: string): Promise<SignedInResult> {
    const account = await this.accounts.account(accountId);
    return {
      account,
      keyWrap: await this.accounts.passwordWrap(accountId),
      identity: await this.accounts.identity(accountId),
      session: await this.openSession.execute(account, { purpose: 'web', label: device }),
    };
  }
}
