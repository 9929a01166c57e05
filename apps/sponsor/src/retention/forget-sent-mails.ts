import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { CourierUnitOfWork } from '../database/units-of-work.ts';
import { RetainedRowsRepository } from './retained-rows.repository.ts';
import { forgottenBefore } from './retention.rules.ts';

/** Forgets to whom mails were sent. */
@Injectable()
export class ForgetSentMails {
  constructor(
    private readonly unitOfWork: CourierUnitOfWork,
    private readonly rows: RetainedRowsRepository,
    private readonly clock: Clock,
  ) {}

  /** Does what is due now. */
  async execute(): Promise<void> {
    const before = forgottenBefore('mail.outbox', this.clock.now());
    await this.unitOfWork.run(null, () => this.rows.forgetMails(before));
  }
}
