import { createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@aparte/platform';
import { ApiConfig } from '../api.config.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { VoucherExpired, VoucherInvalid } from './claims.errors.ts';
import { readVoucher, type Voucher } from './voucher.rules.ts';

/** A voucher that was checked, and the keyed index under which its claim is kept and found again. */
export interface CheckedVoucher extends Voucher {
  index: Buffer;
}

/** Reads the vouchers that the sponsor plane signed. */
@Injectable()
export class Vouchers {
  private readonly sponsorKey: KeyObject;

  constructor(
    config: ApiConfig,
    private readonly clock: Clock,
    private readonly serverKey: ServerKey,
  ) {
    this.sponsorKey = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: config.voucherPublicKey },
      format: 'jwk',
    });
  }

  /**
   * The voucher in a text.
   *
   * @throws VoucherInvalid for anything that the sponsor plane did not sign; VoucherExpired from its last second on.
   */
  read(text: string): CheckedVoucher {
    const voucher = readVoucher(text, this.sponsorKey);
    if (!voucher) throw new VoucherInvalid();
    if (voucher.validUntil <= this.clock.now()) throw new VoucherExpired();
    return { ...voucher, index: this.serverKey.index('voucher-index', voucher.id) };
  }
}
