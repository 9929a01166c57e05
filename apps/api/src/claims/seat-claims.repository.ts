/** A seat that somebody asks for with their voucher. */
export interface NewClaim {
  voucherRef: string;
  orgRef: string;
  repId: string;
  claimedOn: string;
}

/** Keeps which voucher became whose seat; the sponsor plane never hears of it. */
export abstract class SeatClaimsRepository {
  /** Whose seat a voucher has become. */
  abstract findRepByVoucher(voucherRef: string): Promise<string | null>;

  /**
   * Tries to take the lowest free seat that is paid for on that day. `false` when there is none, or when somebody
   * else took the seat, the voucher, or this rep's place in the same moment.
   */
  abstract tryTake(claim: NewClaim): Promise<boolean>;

  /** Whether this rep has a seat by any voucher. */
  abstract hasSeat(repId: string): Promise<boolean>;
}
