/** A voucher of somebody who is on the roster no more. */
export interface WithdrawnVoucher {
  voucherId: string;
  /** The last day paid for when they were taken off, `YYYY-MM-DD`. */
  coveredUntil: string;
}

/** Which vouchers the sponsor plane has withdrawn, whether or not they were used. */
export abstract class WithdrawnVouchers {
  /** All of them at once, so that a read tells nothing about whom it was for. */
  abstract readAll(): Promise<WithdrawnVoucher[]>;
}
