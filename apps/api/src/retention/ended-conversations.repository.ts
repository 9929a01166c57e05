/** A closed conversation that is soon forgotten, and the rep it belongs to. */
export interface EndingConversation {
  spaceId: Buffer;
  repId: string;
}

/** Conversations that are over; used inside a unit of `app_matcher`, by the clock of the database. */
export abstract class EndedConversationsRepository {
  /** Forgets, with everything in them, those that were closed twelve months ago or more. */
  abstract forget(): Promise<void>;
  /** Those forgotten within thirty days whose rep was not written to yet. */
  abstract soonForgotten(): Promise<EndingConversation[]>;
  /** Notes that the rep was written to. */
  abstract markTold(spaceId: Buffer): Promise<void>;
}
