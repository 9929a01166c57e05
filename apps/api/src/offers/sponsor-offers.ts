/** The seats of one organisation, as the sponsor plane offers them upward. */
export interface SeatOffer {
  orgRef: string;
  orgName: string;
  seats: number;
  /** Last paid day, `YYYY-MM-DD`. */
  paidUntil: string | null;
}

/** What the sponsor plane offers: the one thing that this process reads from the other plane. */
export abstract class SponsorOffers {
  /** Every organisation's offer at once, so that a read tells nothing about whom it was for. */
  abstract readAll(): Promise<SeatOffer[]>;
}
