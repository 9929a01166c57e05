import { ViewColumn, ViewEntity } from 'typeorm';

/**
 * A voucher of somebody who is on the roster no more, whether or not it was used. Read by `app_gate` alone, all at once.
 *
 * Its SQL lives in the migration only; `synchronize: false` keeps the drift check from asking for a second copy.
 */
@ViewEntity({ schema: 'offer', name: 'withdrawn_voucher', synchronize: false })
export class WithdrawnVoucherEntity {
  @ViewColumn({ name: 'voucher_id' })
  voucherId!: string;

  @ViewColumn({ name: 'covered_until' })
  coveredUntil!: string;
}
