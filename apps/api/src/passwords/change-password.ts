import { Injectable } from '@nestjs/common';
import { sessionTokenHash, ValidationFailed, type SignedIn } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AccountSecrets } from '../auth/account-secrets.ts';
import { AccountAttempts } from '../auth/account-attempts.ts';
import { CurrentPasswordWrong } from '../auth/auth.errors.ts';
import { SignInSessionsRepository } from '../auth/sign-in-sessions.repository.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import type { ChangePasswordRequest } from './passwords.dto.ts';
import { isStronger } from './stretching.rules.ts';

/**
 * Changes a password: the account key stays, under another lock. Every other session ends, since the old password may
 * have been known to somebody. Repeating the same change is no failure and changes nothing.
 *
 * A client that stretches the same password more says so: no session ends, and the mail tells of that instead. Whether
 * the password is the same cannot be seen here, so a mail goes out all the same, and the cost must really rise.
 */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly attempts: AccountAttempts,
    private readonly secrets: AccountSecrets,
    private readonly sessions: SignInSessionsRepository,
    private readonly mail: SendAccountMail,
  ) {}

  async execute({ accountId, token }: SignedIn, request: ChangePasswordRequest): Promise<void> {
    await this.attempts.count(accountId);
    const isStrengthening = request.occasion === 'strengthening';
    const changed = await this.auth.run(null, async () => {
      const stored = await this.secrets.lock(accountId);
      if (await this.secrets.isPassword(accountId, request.authKey, stored)) return false;
      if (!(await this.secrets.isPassword(accountId, request.currentAuthKey, stored)))
        throw new CurrentPasswordWrong();
      if (isStrengthening && !isStronger(request.kdf, stored))
        throw new ValidationFailed([{ pointer: '/kdf', code: 'not-stronger' }]);

      await this.secrets.requireCurrent(accountId, '/keyWrap', request.keyWrap);
      await this.secrets.setPassword(accountId, request);
      if (!isStrengthening) await this.sessions.closeAll(accountId, sessionTokenHash(token));
      return true;
    });
    if (changed) this.mail.notify(accountId, isStrengthening ? 'password-strengthened' : 'password-changed');
  }
}
