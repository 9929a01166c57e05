/** What an operator asks for. */
export interface AskedOpening {
  id: string;
  spaceId: Buffer;
  reason: string;
  isDanger: boolean;
  /** How long the rep is not told; 0 unless there is danger. */
  delayHours: number;
  askedBy: string;
  askedAt: Date;
}

/** An opening as operators see it. */
export interface Opening extends AskedOpening {
  grantedBy: string | null;
  grantedAt: Date | null;
  closesAt: Date | null;
}

/** What became of a grant. */
export type GrantOutcome = 'granted' | 'missing' | 'taken' | 'same-person';

/** Keeps what operators ask of each other; used inside a unit of an operator. */
export abstract class OpeningsRepository {
  /** Every opening, the latest first. */
  abstract all(): Promise<Opening[]>;

  /** One opening. */
  abstract find(id: string): Promise<Opening | null>;

  /** Stores what is asked; the same id a second time changes nothing. */
  abstract ask(opening: AskedOpening): Promise<void>;

  /** Grants it as the operator behind this unit of work; the database refuses whoever asked. */
  abstract grant(id: string, at: Date): Promise<GrantOutcome>;
}
