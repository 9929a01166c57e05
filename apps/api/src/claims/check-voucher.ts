import { Injectable } from '@nestjs/common';
import { RefreshOffers } from '../offers/refresh-offers.ts';
import { Vouchers, type CheckedVoucher } from './vouchers.ts';

/** What every use of a voucher begins with: check the text, ask for the newest offers. */
@Injectable()
export class CheckVoucher {
  constructor(
    private readonly vouchers: Vouchers,
    private readonly refreshOffers: RefreshOffers,
  ) {}

  async execute(text: string): Promise<CheckedVoucher> {
    const voucher = this.vouchers.read(text);
    await this.refreshOffers.execute();
    return voucher;
  }
}
