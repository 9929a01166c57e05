/** How long the list of one organisation was at the end of a day. */
export interface RosterSize {
  orgRef: string;
  size: number;
}

/** The sizes of the directors' lists, which the sponsor plane offers upward without a name. */
export abstract class SponsorRosters {
  /** Every organisation that bought seats and named somebody, so that a read tells nothing about whom it was for. */
  abstract sizesAtEndOf(day: string): Promise<RosterSize[]>;
}
