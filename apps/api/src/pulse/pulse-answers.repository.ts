import type { PulseAnswer, PulseWord, Quarter } from '@aparte/confidentiality';

/** How the question stands for one rep. */
export interface OwnPulse {
  /** Whether a firm gave this rep a seat, and so gets a word. */
  isAsked: boolean;
  answer: PulseAnswer | null;
  /** Whether the words so far have told all they may about this rep, so that no answer counts any more. */
  isSpent: boolean;
  lastWord: { period: string; word: PulseWord | null } | null;
}

/** Whether an answer was kept, and if not, why. */
export type Kept = 'kept' | 'nobody-asks' | 'quarter-is-over';

/** The answers of the rep behind the unit of work. */
export abstract class PulseAnswersRepository {
  abstract find(repId: string, quarter: Quarter): Promise<OwnPulse>;
  abstract keep(repId: string, quarter: Quarter, answer: PulseAnswer): Promise<Kept>;
  /** Leaves no trace of an answer of this quarter. */
  abstract withdraw(repId: string, quarter: Quarter): Promise<void>;
}
