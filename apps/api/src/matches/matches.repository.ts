/** A rep, the coach they chose, and the space made for the two. */
export interface Match {
  id: string;
  repId: string;
  coachId: string;
  spaceId: string;
}

/** A match about to be made. */
export interface NewMatch extends Match {
  since: string;
}

/** Matches as the matcher writes them; runs inside a unit of the matcher's login. */
export abstract class MatchesRepository {
  /** The live match of a rep. */
  abstract findOf(repId: string): Promise<Match | null>;
  /** How many reps a coach takes at most. */
  abstract capacityOf(coachId: string): Promise<number>;
  /** The places of a coach that are taken. */
  abstract takenPlaces(coachId: string): Promise<number[]>;
  /** Makes the space of the two, which ends with the rep. Answers false when a space of that name exists. */
  abstract createSpace(spaceId: string, repId: string, coachId: string): Promise<boolean>;
  /** Takes a numbered place. Answers false when somebody was faster, for this place or for this rep. */
  abstract insert(match: NewMatch, place: number): Promise<boolean>;
}
