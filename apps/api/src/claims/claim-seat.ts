import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { EnrolAccount } from '../enrolment/enrol-account.ts';
import type { EnrolmentDto } from '../enrolment/enrolment.dto.ts';
import { StartFirstSession, type SignedUp } from '../enrolment/start-first-session.ts';
import { VoucherUsed } from './claims.errors.ts';
import { SeatClaimsRepository } from './seat-claims.repository.ts';
import { TakeSeat } from './take-seat.ts';
import type { Voucher } from './voucher.rules.ts';

/**
 * Turns a checked voucher into an account with a seat, all or nothing. Repeating the same claim opens another
 * session of the same account.
 */
@Injectable()
export class ClaimSeat {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly claims: SeatClaimsRepository,
    private readonly enrolAccount: EnrolAccount,
    private readonly takeSeat: TakeSeat,
    private readonly startFirstSession: StartFirstSession,
  ) {}

  async execute(voucher: Voucher, enrolment: EnrolmentDto): Promise<SignedUp> {
    const repId = enrolment.account.id;
    return this.auth.run(null, async () => {
      // Before anything about the address is said: a used voucher must not tell who has an account.
      const claimedBy = await this.claims.findRepByVoucher(voucher.id);
      if (claimedBy && claimedBy !== repId) throw new VoucherUsed();

      await this.enrolAccount.execute('rep', enrolment);
      await this.takeSeat.execute(voucher, repId);
      return this.startFirstSession.execute(repId);
    });
  }
}
