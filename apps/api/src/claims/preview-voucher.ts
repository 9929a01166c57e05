import { Injectable } from '@nestjs/common';
import { AuthUnitOfWork } from '../database/units-of-work.ts';
import { OffersQueries } from '../offers/offers.queries.ts';
import { NoSeatFree } from './claims.errors.ts';
import type { CheckedVoucher } from './vouchers.ts';

/**
 * Tells whoever opened a voucher link which organisation it is from. The same answer after the same work, whether or
 * not the voucher or any seat was taken: the link may be in the hands of the firm (ADR 20).
 */
@Injectable()
export class PreviewVoucher {
  constructor(
    private readonly auth: AuthUnitOfWork,
    private readonly offers: OffersQueries,
  ) {}

  async execute(voucher: CheckedVoucher): Promise<{ organisationName: string; validUntil: Date }> {
    return this.auth.run(null, async () => {
      const organisationName = await this.offers.findName(voucher.orgRef);
      if (organisationName === null) throw new NoSeatFree();
      return { organisationName, validUntil: voucher.validUntil };
    });
  }
}
