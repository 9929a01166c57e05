import { Injectable } from '@nestjs/common';
import { ProvePassword } from '../auth/prove-password.ts';
import { SignedInAccountQueries } from '../auth/signed-in-account.queries.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CodeSecrets } from './code-secrets.ts';
import { secretToScan, type SecretToScan } from './one-time-codes.rules.ts';
import { SecondFactorActive } from './second-factor.errors.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/**
 * Somebody wants to be asked for codes: they get a secret for their app, and nothing changes before the first code.
 * Asked again, it gives another secret; the last one shown counts.
 */
@Injectable()
export class StartSecondFactor {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly auth: AuthUnitOfWork,
    private readonly accounts: SignedInAccountQueries,
    private readonly secondFactors: SecondFactorsRepository,
    private readonly secrets: CodeSecrets,
  ) {}

  async execute(accountId: string, authKey: Buffer): Promise<SecretToScan> {
    await this.provePassword.execute(accountId, authKey);
    const secret = this.secrets.draw();
    const sealed = await this.secrets.seal(accountId, secret);
    return this.auth.run(null, async () => {
      if (!(await this.secondFactors.start(accountId, sealed))) throw new SecondFactorActive();
      const { displayName } = await this.accounts.account(accountId);
      return secretToScan(secret, displayName);
    });
  }
}
