import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { AccountSecretsRepository } from '../auth/account-secrets.repository.ts';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { isCodeDue } from './code-age.rules.ts';

/** How old somebody's recovery code is, and whether another one is to be offered. */
export interface AgeOfCode {
  madeOn: string;
  isDue: boolean;
}

/** Tells a person whether it is time for another recovery code, and leaves them alone when they say « not now ». */
@Injectable()
export class CodeAge {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly secrets: AccountSecretsRepository,
    private readonly clock: Clock,
  ) {}

  async read(accountId: string): Promise<AgeOfCode> {
    const days = await this.auth.run(null, () => this.secrets.recoveryDays(accountId));
    return { madeOn: days.madeOn, isDue: isCodeDue(days, this.today()) };
  }

  async putOff(accountId: string): Promise<void> {
    await this.auth.run(null, () => this.secrets.putRecoveryOff(accountId, this.today()));
  }

  private today(): string {
    return utcDate(this.clock.now());
  }
}
