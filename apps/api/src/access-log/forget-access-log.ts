import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { AuditUnitOfWork } from '../database/units-of-work.ts';
import { utcDate } from '../process/utc-date.ts';
import { keptMonths } from './access-chain.rules.ts';
import { MonthKeys } from './month-keys.ts';
import { OldAccessesRepository } from './old-accesses.repository.ts';

/** Forgets what is older than 24 months: the rows, and the keys without which no old dump names anybody. */
@Injectable()
export class ForgetAccessLog {
  constructor(
    private readonly audit: AuditUnitOfWork,
    private readonly accesses: OldAccessesRepository,
    private readonly keys: MonthKeys,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<void> {
    const months = keptMonths(utcDate(this.clock.now()));
    const oldest = months.at(-1);
    if (oldest === undefined) return;
    await this.audit.run(null, () => this.accesses.forgetBefore(oldest));
    await this.keys.keepOnly(months);
  }
}
