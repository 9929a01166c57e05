import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { OffersQueries } from '../offers/offers.queries.ts';
import { utcDate } from '../process/utc-date.ts';
import { NoSeatFree, VoucherUsed } from './claims.errors.ts';
import { SeatClaimsRepository } from './seat-claims.repository.ts';
import type { Voucher } from './voucher.rules.ts';

/** Tells whoever opened a voucher link which organisation it is from, or at once why it will not do. */
@Injectable()
export class PreviewVoucher {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly claims: SeatClaimsRepository,
    private readonly offers: OffersQueries,
    private readonly clock: Clock,
  ) {}

  async execute(voucher: Voucher): Promise<{ organisationName: string; validUntil: Date }> {
    return this.auth.run(null, async () => {
      if (await this.claims.findRepByVoucher(voucher.id)) throw new VoucherUsed();

      const offer = await this.offers.find(voucher.orgRef, utcDate(this.clock.now()));
      if (!offer?.hasFreeSeat) throw new NoSeatFree();

      return { organisationName: offer.orgName, validUntil: voucher.validUntil };
    });
  }
}
