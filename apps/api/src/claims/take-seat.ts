import { Injectable } from '@nestjs/common';
import { Clock, TooManyRequests } from '@aparte/platform';
import { LoginTaken } from '../enrolment/enrolment.errors.ts';
import { OffersQueries } from '../offers/offers.queries.ts';
import { utcDate } from '../process/utc-date.ts';
import { NoSeatFree, VoucherUsed } from './claims.errors.ts';
import { SeatClaimsRepository, type NewClaim } from './seat-claims.repository.ts';
import type { Voucher } from './voucher.rules.ts';

/** How often somebody else may be a moment faster before we ask to try again. */
const MOST_LOST_RACES = 100;

/** Gives a rep the seat that their voucher promises: first come, first served, and never more than were bought. */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly claims: SeatClaimsRepository,
    private readonly offers: OffersQueries,
    private readonly clock: Clock,
  ) {}

  async execute(voucher: Voucher, repId: string): Promise<void> {
    const claimedOn = utcDate(this.clock.now());
    const claim = { voucherRef: voucher.id, orgRef: voucher.orgRef, repId, claimedOn };
    for (let lostRaces = 0; lostRaces < MOST_LOST_RACES; lostRaces++)
      if ((await this.claims.tryTake(claim)) || (await this.isOurs(claim))) return;
    throw new TooManyRequests(1);
  }

  /** Says why no seat was taken: ours already, never possible, or `false` when another try may succeed. */
  private async isOurs({ voucherRef, orgRef, repId, claimedOn }: NewClaim): Promise<boolean> {
    const claimedBy = await this.claims.findRepByVoucher(voucherRef);
    if (claimedBy) {
      if (claimedBy !== repId) throw new VoucherUsed();
      return true;
    }
    if (await this.claims.hasSeat(repId)) throw new LoginTaken();

    const offer = await this.offers.find(orgRef, claimedOn);
    if (!offer?.hasFreeSeat) throw new NoSeatFree();
    return false;
  }
}
