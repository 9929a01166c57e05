import { Injectable } from '@nestjs/common';
import { Clock, TooManyRequests } from '@aparte/platform';
import { OffersQueries } from '../offers/offers.queries.ts';
import { utcDate } from '../process/utc-date.ts';
import { NoSeatFree } from './claims.errors.ts';
import { SeatClaimsRepository, type NewClaim } from './seat-claims.repository.ts';
import type { CheckedVoucher } from './vouchers.ts';

/** How often somebody else may be a moment faster before we ask to try again. */
const MOST_LOST_RACES = 100;

/**
 * Gives a rep the seat that their voucher promises: first come, first served, and never more than were bought. One rep
 * has one seat, one voucher gives one; a voucher that has served is refused as if no seat were free (ADR 20).
 */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly claims: SeatClaimsRepository,
    private readonly offers: OffersQueries,
    private readonly clock: Clock,
  ) {}

  async execute(voucher: CheckedVoucher, repId: string): Promise<void> {
    const claimedOn = utcDate(this.clock.now());
    const claim = { voucherIndex: voucher.index, orgRef: voucher.orgRef, repId, claimedOn };
    for (let lostRaces = 0; lostRaces < MOST_LOST_RACES; lostRaces++)
      if ((await this.claims.tryTake(claim)) || (await this.hasOne(claim))) return;
    throw new TooManyRequests(1);
  }

  /** Says why no seat was taken: theirs already, never possible, or `false` when another try may succeed. */
  private async hasOne({ voucherIndex, orgRef, repId, claimedOn }: NewClaim): Promise<boolean> {
    if (await this.claims.hasSeat(repId)) return true;

    // Both are looked at in either case, so that the answer takes as long.
    const isUsed = await this.claims.isUsed(voucherIndex);
    const offer = await this.offers.find(orgRef, claimedOn);
    if (isUsed || !offer?.hasFreeSeat) throw new NoSeatFree();
    return false;
  }
}
