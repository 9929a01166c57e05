import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { CourierUnitOfWork } from '../database/units-of-work.ts';
import { dayOf } from '../requests/day.ts';
import { RetainedRowsRepository } from './retained-rows.repository.ts';
import { forgottenBefore } from './retention.rules.ts';

/** Forgets uploaded files with the names and addresses in them, once nobody confirms them any more. */
@Injectable()
export class ForgetRosterFiles {
  constructor(
    private readonly unitOfWork: CourierUnitOfWork,
    private readonly rows: RetainedRowsRepository,
    private readonly clock: Clock,
  ) {}

  /** Does what is due now. */
  async execute(): Promise<void> {
    const before = dayOf(forgottenBefore('roster.import', this.clock.now()));
    await this.unitOfWork.run(null, () => this.rows.forgetImports(before));
  }
}
