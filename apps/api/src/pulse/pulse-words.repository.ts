import type { PulseOutcome, PulsePeriod, Quarter, StoredPulseAnswer } from '@aparte/confidentiality';

/** The list of an organisation at the end of a quarter. */
export interface FrozenRoster {
  orgRef: string;
  quarter: Quarter;
  size: number;
}

/** A period of an organisation that has had its word. */
export interface ReleasedPeriod {
  orgRef: string;
  period: string;
}

/** What was made of the answers, to be kept in one transaction. */
export interface MadeWord {
  /** Of the letter, fixed before it leaves. */
  letterId: string;
  orgRef: string;
  outcome: PulseOutcome;
  releasedOn: string;
}

/** Rosters, answers and words; used inside a unit of `app_report`. */
export abstract class PulseWordsRepository {
  abstract rostersOf(quarters: readonly Quarter[]): Promise<FrozenRoster[]>;
  abstract releasedSince(day: string): Promise<ReleasedPeriod[]>;
  /** The answers about one organisation in the quarters of a period, each with what its rep has spent. */
  abstract answersOf(orgRef: string, period: PulsePeriod): Promise<StoredPulseAnswer[]>;
  /** Keeps the word, charges who was counted, and puts the letter on its way; throws when the period has a word. */
  abstract release(word: MadeWord): Promise<void>;
  /** Forgets answers whose word was released on this day or before, and those up to a quarter. */
  abstract forgetAnswers(releasedUntil: string, lastQuarter: Quarter): Promise<void>;
}
