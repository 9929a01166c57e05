import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { SeatClaimsRepository, type HeldSeat } from './seat-claims.repository.ts';
import { TakeSeat } from './take-seat.ts';
import type { CheckedVoucher } from './vouchers.ts';

/**
 * Gives a rep who has an account the seat of a voucher, all or nothing; everything of theirs stays as it is. The seat
 * they had is left, and stays taken as long as it would have served, so that its number tells nobody anything. With a
 * seat of the same firm that has no last day there is nothing to do, and the voucher has not served.
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
      const held = await this.claims.heldBy(repId);
      if (held && isEnough(held, voucher)) return;
      if (held) await this.claims.leave(repId);
      await this.takeSeat.execute(voucher, repId);
    });
  }
}

function isEnough(held: HeldSeat, { index, orgRef }: CheckedVoucher): boolean {
  return held.orgRef === orgRef && (!held.isEnding || held.voucherIndex.equals(index));
}
