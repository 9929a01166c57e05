import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { utcDate } from '../process/utc-date.ts';
import { batchDue } from './gate-batch.rules.ts';

/** Which day it is for the gate. */
@Injectable()
export class GateCalendar {
  constructor(
    private readonly clock: Clock,
    private readonly config: ApiConfig,
  ) {}

  today(): string {
    return utcDate(this.clock.now());
  }

  /** The day whose letters may be gathered now, or none as long as its hour has not come. */
  batchDue(): string | null {
    return batchDue(this.clock.now(), this.config.gateHour);
  }
}
