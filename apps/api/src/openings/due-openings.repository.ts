/** An opening of which its rep is to hear now. */
export interface DueOpening {
  id: string;
  repId: string;
}

/** Knows which reps are still to be written to; used inside a unit of `app_auth`. */
export abstract class DueOpeningsRepository {
  /** The openings whose rep may be told and has no mail yet. */
  abstract due(now: Date): Promise<DueOpening[]>;

  /** The mail about one has left. */
  abstract settle(id: string, at: Date): Promise<void>;
}
