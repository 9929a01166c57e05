import { Injectable } from '@nestjs/common';
import type { Identity } from '@aparte/sealing';
import { OpenSession, type OpenedSession } from '../auth/open-session.ts';
import { SignedInAccountQueries, type AccountView } from '../auth/signed-in-account.queries.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckAssertion } from './check-assertion.ts';
import type { Assertion } from './passkey-credentials.ts';
import { PasskeyWraps, type PasskeyWrapView } from './passkey-wraps.ts';

/** What signing in by passkey gives: a session, and what the passkey unlocks. */
export interface SignedInByPasskey {
  session: OpenedSession;
  account: AccountView;
  keyWrap: PasskeyWrapView;
  identity: Identity;
}

/**
 * Somebody signs in with a passkey, without saying who they are: the passkey says it. No code is asked besides,
 * because the passkey is something they have and asked for something they know or are.
 */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly checkAssertion: CheckAssertion,
    private readonly wraps: PasskeyWraps,
    private readonly accounts: SignedInAccountQueries,
    private readonly openSession: OpenSession,
  ) {}

  async execute(assertion: Assertion, device: string): Promise<SignedInByPasskey> {
    const challenge = await this.checkAssertion.takeChallenge(assertion, 'sign-in', null);
    return this.auth.run(null, async () => {
      const passkey = await this.checkAssertion.execute(assertion, challenge);
      const account = await this.accounts.account(passkey.accountId);
      return {
        account,
        keyWrap: await this.wraps.open(passkey),
        identity: await this.accounts.identity(account.id),
        session: await this.openSession.execute(account, { purpose: 'web', label: device }),
      };
    });
  }
}
