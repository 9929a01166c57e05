/** A match that is still lived, with what ends along with it. */
export interface LiveMatch {
  id: string;
  coachId: string;
  spaceId: Buffer;
}

/** A match that was ended. */
export interface EndedMatch {
  coachName: string;
  spaceId: Buffer;
  closedAt: Date;
}

/** Ends matches; every method sees only what belongs to the rep behind the unit of work. */
export abstract class MatchEndingsRepository {
  /** The match that a request has ended already. */
  abstract findByRequest(requestId: string): Promise<EndedMatch | null>;
  /** The live match, which nobody else ends or books with until this unit of work is over. */
  abstract hold(): Promise<LiveMatch | null>;
  /** Ends the match, which frees the coach's place, and closes its space from this moment of the database's clock. */
  abstract end(match: LiveMatch, requestId: string): Promise<void>;
}
