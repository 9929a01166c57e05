import { Injectable } from '@nestjs/common';
import { CodeAttempts } from './code-attempts.ts';
import { MatchCode } from './match-code.ts';
import { SecondFactorRequired, SecondFactorWrong } from './second-factor.errors.ts';
import { SecondFactorsRepository } from './second-factors.repository.ts';

/**
 * Asks for the second factor of somebody whose key was right, before anything of theirs is given out.
 *
 * Runs inside a unit of `app_auth`, together with what it protects: a code is used up only when that succeeds.
 */
@Injectable()
export class CheckSecondFactor {
  constructor(
    private readonly secondFactors: SecondFactorsRepository,
    private readonly matchCode: MatchCode,
    private readonly attempts: CodeAttempts,
  ) {}

  /**
   * Takes the code once, when the account asks for one.
   *
   * @throws SecondFactorRequired without a code, SecondFactorWrong with another one or a used one.
   */
  async execute(accountId: string, code: string | null): Promise<void> {
    const stored = await this.secondFactors.find(accountId);
    if (stored?.state !== 'active') return;
    if (code === null) throw new SecondFactorRequired();

    await this.attempts.count(accountId);
    const step = await this.matchCode.execute(accountId, stored.secretSealed, code);
    if (step === null || !(await this.secondFactors.takeStep(accountId, step))) throw new SecondFactorWrong();
  }
}
