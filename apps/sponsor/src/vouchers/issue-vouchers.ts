import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { CourierUnitOfWork } from '../database/units-of-work.ts';
import { dayOf } from '../requests/day.ts';
import { VoucherPress } from './voucher-press.ts';
import { VouchersRepository } from './vouchers.repository.ts';

const MOST_ORGANISATIONS_IN_A_ROUND = 50;

/**
 * Issues a voucher to everybody on a roster who has none, once the firm has paid for seats: a whole roster in one
 * batch and in random order, so that neither the day nor the order says anything about a person.
 */
@Injectable()
export class IssueVouchers {
  constructor(
    private readonly unitOfWork: CourierUnitOfWork,
    private readonly vouchers: VouchersRepository,
    private readonly press: VoucherPress,
    private readonly clock: Clock,
  ) {}

  /** Does what is due now. */
  async execute(): Promise<void> {
    for (let round = 0; round < MOST_ORGANISATIONS_IN_A_ROUND; round++) {
      const hasInvited = await this.unitOfWork.run(null, () => this.inviteNextRoster());
      if (!hasInvited) return;
    }
  }

  private async inviteNextRoster(): Promise<boolean> {
    const now = this.clock.now();
    const organisationId = await this.vouchers.findOrganisationToInvite(dayOf(now));
    if (organisationId === null) return false;

    const people = await this.vouchers.findUninvited(organisationId);
    await this.vouchers.issue(organisationId, this.press.print(organisationId, people, now), now);
    return true;
  }
}
