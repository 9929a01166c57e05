import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { CredentialsRepository } from './credentials.repository.ts';

/** Counts attempts at an account that is known already, by a session or a mailed link, together with sign-ins. */
@Injectable()
export class AccountAttempts {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly credentials: CredentialsRepository,
    private readonly limits: AttemptLimits,
  ) {}

  /** Counts one attempt, before anything is compared; call it outside of a unit of work. */
  async count(accountId: string): Promise<void> {
    const { loginIndex } = await this.auth.run(null, () => this.credentials.ofAccount(accountId));
    await this.limits.countAccount(loginIndex);
  }
}
