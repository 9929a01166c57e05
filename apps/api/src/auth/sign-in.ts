import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckSecondFactor } from '../second-factor/check-second-factor.ts';
import { LoginFailed } from './auth.errors.ts';
import { CheckCredentials } from './check-credentials.ts';
import { StartSession, type SignedInResult } from './start-session.ts';

/** What somebody shows to sign in; the password itself never arrives here. */
export interface Credentials {
  loginId: string;
  authKey: Buffer;
  /** The code of their authenticator app, when they gave one. */
  code: string | null;
}

/** Somebody signs in with the key that their password gives, and with a code when their account asks for one. */
@Injectable()
export class SignIn {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly checkCredentials: CheckCredentials,
    private readonly checkSecondFactor: CheckSecondFactor,
    private readonly startSession: StartSession,
  ) {}

  async execute({ loginId, authKey, code }: Credentials, device: string): Promise<SignedInResult> {
    await this.checkCredentials.countAttempt(loginId);
    return this.auth.run(null, async () => {
      const accountId = await this.checkCredentials.execute(loginId, authKey);
      if (!accountId) throw new LoginFailed();
      await this.checkSecondFactor.execute(accountId, code);
      return this.startSession.execute(accountId, device);
    });
  }
}
