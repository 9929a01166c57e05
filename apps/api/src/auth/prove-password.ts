import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { AttemptLimits } from './attempt-limits.ts';
import { CurrentPasswordWrong } from './auth.errors.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CredentialsRepository } from './credentials.repository.ts';

/** Asks somebody who is signed in for their password again: a session left open must not become a lasting way in. */
@Injectable()
export class ProvePassword {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly limits: AttemptLimits,
    private readonly credentials: CredentialsRepository,
    private readonly verifier: AuthenticationVerifier,
  ) {}

  /**
   * Counts as an attempt at the account, like signing in.
   *
   * @throws CurrentPasswordWrong
   */
  async execute(accountId: string, authKey: Buffer): Promise<void> {
    const { loginIndex, verifierSealed } = await this.auth.run(null, () =>
      this.credentials.ofAccount(accountId),
    );
    await this.limits.countAccount(loginIndex);
    if (!(await this.verifier.matches(accountId, authKey, verifierSealed, 'verifier_sealed')))
      throw new CurrentPasswordWrong();
  }
}
