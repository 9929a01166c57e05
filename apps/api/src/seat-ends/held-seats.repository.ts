/** A seat that somebody has. */
export interface HeldSeat {
  voucherIndex: Buffer;
  repId: string;
  endsOn: string | null;
  told: 'set' | 'near' | null;
  /** The last day that the firm has paid for. */
  paidUntil: string | null;
}

/** Seats and their last days; used inside a unit of `app_auth`. */
export abstract class HeldSeatsRepository {
  /** Every seat that is a living person's. */
  abstract all(): Promise<HeldSeat[]>;
  /** Writes another last day, of which nobody was told; leaves the seat alone when it changed meanwhile. */
  abstract setEnd(seat: HeldSeat, endsOn: string | null): Promise<void>;
  /** Frees the number of a seat, and forgets by which firm its rep came; leaves it alone when it changed meanwhile. */
  abstract free(seat: HeldSeat): Promise<void>;
  /** Notes what a rep was written to about. */
  abstract markTold(seat: HeldSeat, told: 'set' | 'near'): Promise<void>;
}
