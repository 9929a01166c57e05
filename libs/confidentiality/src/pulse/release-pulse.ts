import type { PulseRelease } from '../gate-letters.ts';
import { periodDue, publishedFrom, quartersOf, type PulsePeriod, type Quarter } from './pulse-period.ts';
import { isWithinLifeCap, pulseCost, pulseWord } from './pulse-word.ts';
import type { RandomBytes } from './uniform.ts';

/** What is public about an organisation when the job looks whether a word is due. */
export interface PulseCalendar {
  /** A quarter that has ended. */
  readonly quarter: Quarter;
  /** The size of the roster at its end, frozen. */
  readonly size: number;
  /** The same of the quarter before; zero when nobody was asked then. */
  readonly sizeBefore: number;
  /** The periods that have had their letter. */
  readonly released: ReadonlySet<string>;
}

/** An answer as it was stored, and how much this rep has spent with this sponsor so far, in halves of an epsilon. */
export interface StoredPulseAnswer {
  readonly repId: string;
  readonly quarter: string;
  readonly value: number;
  readonly spent: number;
}

/** The letter, and whom it cost how much. */
export interface PulseOutcome {
  readonly letter: PulseRelease;
  /** The reps whose answer was counted. */
  readonly charged: readonly string[];
  readonly cost: number;
}

/**
 * The period whose word may be published on this day, or none: it has ended, fourteen days have passed, and it has had
 * no word before. What anybody answered takes no part in this.
 */
export function duePulse(
  { quarter, size, sizeBefore, released }: PulseCalendar,
  today: string,
): PulsePeriod | null {
  const period = periodDue(quarter, size, sizeBefore);
  if (period === null || today < publishedFrom(period)) return null;
  return released.has(period) ? null : period;
}

/**
 * Makes the letter of a period out of the answers of the reps whose seat this organisation bought. Of one rep the latest
 * answer of the period counts, and none once the words about them have spent what they may in a lifetime.
 */
export function releasePulse(
  period: PulsePeriod,
  rosterSize: number,
  answers: readonly StoredPulseAnswer[],
  random: RandomBytes,
): PulseOutcome {
  const counted = latestOfEach(period, answers).filter(({ spent }) => isWithinLifeCap(spent, rosterSize));
  const word = pulseWord(
    rosterSize,
    counted.map(({ value }) => value),
    random,
  );
  const cost = pulseCost(rosterSize);
  return {
    letter: { period, rosterSize, word },
    charged: cost === 0 ? [] : counted.map(({ repId }) => repId),
    cost,
  };
}

function latestOfEach(period: PulsePeriod, answers: readonly StoredPulseAnswer[]): StoredPulseAnswer[] {
  const latest = new Map<string, StoredPulseAnswer>();
  for (const quarter of quartersOf(period)) {
    for (const answer of answers) if (answer.quarter === quarter) latest.set(answer.repId, answer);
  }
  return [...latest.values()];
}
