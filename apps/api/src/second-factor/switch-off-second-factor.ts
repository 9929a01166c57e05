import { Injectable } from '@nestjs/common';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { ProvePassword } from '../auth/prove-password.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/** Somebody no longer wants to be asked for codes; password and code together prove that it is they. */
@Injectable()
export class SwitchOffSecondFactor {
  constructor(
    private readonly provePassword: ProvePassword,
    private readonly auth: AuthUnitOfWork,
    private readonly checkSecondFactor: CheckSecondFactor,
    private readonly secondFactors: SecondFactorsRepository,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(accountId: string, authKey: Buffer, code: string): Promise<void> {
    await this.provePassword.execute(accountId, authKey);
    const wasActive = await this.auth.run(null, async () => {
      const stored = await this.secondFactors.find(accountId);
      await this.checkSecondFactor.execute(accountId, code);
      await this.secondFactors.remove(accountId);
      return stored?.state === 'active';
    });
    if (wasActive) this.mail.notify(accountId, 'codes-off');
  }
}
