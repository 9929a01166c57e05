import { Injectable } from '@nestjs/common';
import { SendAccountMail } from '../account-mail/send-account-mail.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { CodeAttempts } from './code-attempts.ts';
import { MatchCode } from './match-code.ts';
import { SecondFactorNotStarted, SecondFactorWrong } from './second-factor.errors.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/** The first code arrives: the app holds the secret, so from here on the account asks for codes. */
@Injectable()
export class ConfirmSecondFactor {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly secondFactors: SecondFactorsRepository,
    private readonly matchCode: MatchCode,
    private readonly attempts: CodeAttempts,
    private readonly mail: SendAccountMail,
  ) {}

  async execute(accountId: string, code: string): Promise<void> {
    await this.attempts.count(accountId);
    const isFirst = await this.auth.run(null, async () => {
      const stored = await this.secondFactors.find(accountId);
      if (!stored) throw new SecondFactorNotStarted();

      const step = await this.matchCode.execute(accountId, stored.secretSealed, code);
      if (step === null) throw new SecondFactorWrong();
      // Active already with the same secret: the same request, arriving again.
      return this.secondFactors.activate(accountId, step);
    });
    if (isFirst) this.mail.notify(accountId, 'codes-on');
  }
}
