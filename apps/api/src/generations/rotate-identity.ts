import { Injectable } from '@nestjs/common';
import { sessionTokenHash, type SignedIn } from '@aparte/platform';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AccountAttempts } from '../auth/account-attempts.ts';
import { SignInSessionsRepository } from '../auth/sign-in-sessions.repository.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import type { RotateIdentityRequest } from './generations.dto.ts';
import { NextGeneration } from './next-generation.ts';

/**
 * A person who lost a device takes new keys, announced by the present ones. Every other session ends, passkeys open
 * the former key and go, the older key stays under the lock of the newer. The same request again changes nothing.
 */
@Injectable()
export class RotateIdentity {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly attempts: AccountAttempts,
    private readonly nextGeneration: NextGeneration,
    private readonly sessions: SignInSessionsRepository,
    private readonly mail: SendAccountMail,
  ) {}

  async execute({ accountId, token }: SignedIn, request: RotateIdentityRequest): Promise<void> {
    await this.attempts.count(accountId);
    const isNew = await this.auth.run(null, async () => {
      if (!(await this.nextGeneration.take(accountId, request))) return false;
      await this.sessions.closeAll(accountId, sessionTokenHash(token));
      return true;
    });
    if (isNew) this.mail.notify(accountId, 'keys-changed');
  }
}
