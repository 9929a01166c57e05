import { Injectable } from '@nestjs/common';
import { AttemptLimits } from './attempt-limits.ts';
import { AuthenticationVerifier } from './authentication-verifier.ts';
import { CredentialsRepository } from './credentials.repository.ts';
import { LoginIndex } from './login-index.ts';

/** Checks an address and its authentication key, with the same work for an address that nobody has. */
@Injectable()
export class CheckCredentials {
  constructor(
    private readonly limits: AttemptLimits,
    private readonly loginIndex: LoginIndex,
    private readonly credentials: CredentialsRepository,
    private readonly verifier: AuthenticationVerifier,
  ) {}

  /** Counts an attempt at an account, existing or not, before anything is looked up. */
  async countAttempt(loginId: string): Promise<void> {
    await this.limits.countAccount(this.loginIndex.of(loginId));
  }

  /** The account whose key this is; runs inside a unit of `app_auth`. */
  async execute(loginId: string, authKey: Buffer): Promise<string | null> {
    const credential = await this.credentials.findByLoginIndex(this.loginIndex.of(loginId));
    if (!credential) {
      await this.verifier.refuseUnknown(authKey);
      return null;
    }
    const { accountId, verifierSealed } = credential;
    const isRight = await this.verifier.matches(accountId, authKey, verifierSealed, 'verifier_sealed');
    return isRight ? accountId : null;
  }
}
