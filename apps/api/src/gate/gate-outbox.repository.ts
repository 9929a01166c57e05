/** A letter that a batch has taken and that is not known to be posted. */
export interface GatheredLetter {
  id: string;
  kind: string;
  orgRef: string;
  payload: unknown;
  /** The day of its batch: all that the director learns of its time. */
  batchOn: string;
}

/** Letters on their way down; each method is one step, done inside a unit of `app_gate`. */
export abstract class GateOutboxRepository {
  /** Takes every waiting letter into the batch of a day; does nothing when that day has had its batch. */
  abstract gather(day: string): Promise<void>;
  abstract gathered(): Promise<GatheredLetter[]>;
  abstract markPosted(id: string): Promise<void>;
  /** Puts a letter aside for ever: it is no letter of the two kinds. */
  abstract quarantine(id: string): Promise<void>;
  abstract countQuarantined(): Promise<number>;
  /** Forgets posted words, and posted pages that nobody can open any more on this day. */
  abstract forgetOver(day: string): Promise<void>;
}
