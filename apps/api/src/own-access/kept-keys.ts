import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { keptMonths } from '../access-log/access-chain.rules.ts';
import { MonthKeys } from '../access-log/month-keys.ts';
import { utcDate } from '../process/utc-date.ts';

/** Finds the keys of the months that the access log still keeps. */
@Injectable()
export class KeptKeys {
  constructor(
    private readonly keys: MonthKeys,
    private readonly clock: Clock,
  ) {}

  /** The keys, by month. */
  async all(): Promise<Map<string, Buffer>> {
    const kept = new Map<string, Buffer>();
    for (const month of keptMonths(utcDate(this.clock.now()))) {
      const key = await this.keys.find(month);
      if (key) kept.set(month, key);
    }
    return kept;
  }
}
