import type { PulseAnswer, PulseWord, Quarter } from '@aparte/confidentiality';

/** How the question stands for one rep. */
export interface OwnPulse {
  answer: PulseAnswer | null;
  /** Whether the words so far have told all they may about this rep, so that no answer counts any more. */
  isSpent: boolean;
  lastWord: { period: string; word: PulseWord | null } | null;
}

/** The answers of the rep behind the unit of work. */
export abstract class PulseAnswersRepository {
  abstract find(repId: string, quarter: Quarter): Promise<OwnPulse>;
  /** Answers false when nothing was kept: the list of the quarter is frozen. */
  abstract keep(repId: string, quarter: Quarter, answer: PulseAnswer): Promise<boolean>;
  /** Leaves no trace of an answer of this quarter. */
  abstract withdraw(repId: string, quarter: Quarter): Promise<void>;
}
