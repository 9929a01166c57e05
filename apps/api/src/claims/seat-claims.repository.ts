/** A seat that somebody asks for with their voucher. */
export interface NewClaim {
  voucherIndex: Buffer;
  orgRef: string;
  repId: string;
  claimedOn: string;
}

/** A seat that a rep has. */
export interface HeldSeat {
  voucherIndex: Buffer;
  orgRef: string;
  /** It has a last day. */
  isEnding: boolean;
}

/** Keeps whose seat came by which voucher; the sponsor plane never hears of it. */
export abstract class SeatClaimsRepository {
  /**
   * Tries to take the lowest free seat that is paid for on that day. `false` when there is none, or when somebody
   * else took the seat, the voucher has served, or this rep has a seat.
   */
  abstract tryTake(claim: NewClaim): Promise<boolean>;

  /** Whether a voucher has become a seat; also that of somebody who was erased since. */
  abstract isUsed(voucherIndex: Buffer): Promise<boolean>;

  /** Whether this rep has a seat, by any voucher. */
  abstract hasSeat(repId: string): Promise<boolean>;

  /** The seat that this rep has. */
  abstract heldBy(repId: string): Promise<HeldSeat | null>;

  /** Parts a rep from their seat, which stays taken until it would have ended. */
  abstract leave(repId: string): Promise<void>;
}
