import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SeatClaimsRepository } from './seat-claims.repository.ts';
import { TakeSeat } from './take-seat.ts';
import type { CheckedVoucher } from './vouchers.ts';

/**
 * Gives a rep who has an account the seat of a voucher, all or nothing; everything of theirs stays as it is. A seat of
 * another firm is left, and stays taken there as long as it would have served, so that its number tells nobody
 * anything. With a seat of the same firm there is nothing to do.
 */
@Injectable()
export class ClaimAnotherSeat {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly claims: SeatClaimsRepository,
    private readonly takeSeat: TakeSeat,
  ) {}

  /** Throws NoSeatFree, TooManyRequests. */
  async execute(voucher: CheckedVoucher, repId: string): Promise<void> {
    await this.auth.run(null, async () => {
      const held = await this.claims.firmOf(repId);
      if (held === voucher.orgRef) return;
      if (held !== null) await this.claims.leave(repId);
      await this.takeSeat.execute(voucher, repId);
    });
  }
}
