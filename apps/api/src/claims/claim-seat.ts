import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { EnrolAccount } from '../enrolment/enrol-account.ts';
import type { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { StartFirstSession, type SignedUp } from '../enrolment/start-first-session.ts';
import { TakeSeat } from './take-seat.ts';
import type { CheckedVoucher } from './vouchers.ts';

/**
 * Turns a checked voucher into an account with a seat, all or nothing. Repeating the same claim opens another
 * session of the same account.
 */
@Injectable()
export class ClaimSeat {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly enrolAccount: EnrolAccount,
    private readonly takeSeat: TakeSeat,
    private readonly startFirstSession: StartFirstSession,
  ) {}

  async execute(voucher: CheckedVoucher, enrolment: EnrolmentDto, device: string): Promise<SignedUp> {
    const repId = enrolment.account.id;
    return this.auth.run(null, async () => {
      await this.enrolAccount.execute('rep', enrolment);
      await this.takeSeat.execute(voucher, repId);
      return this.startFirstSession.execute(repId, device);
    });
  }
}
