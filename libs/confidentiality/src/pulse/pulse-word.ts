import { pulseRosterSizes, type PulseWord } from '../gate-letters.ts';
import { discreteLaplace, type Ratio } from './discrete-laplace.ts';
import type { RandomBytes } from './uniform.ts';

/** What a rep may answer; no answer counts like the middle one. */
export type PulseAnswer = -1 | 0 | 1;

/**
 * How much one word may tell about one answer, in halves of an epsilon: a whole one for a half-year of a team of ten to
 * nineteen, half of one for a quarter of a larger team.
 */
export const pulseSpending = { halfYear: 2, quarter: 1 } as const;

/** How much all words of one sponsor may ever tell about one rep, in halves of an epsilon. Then an answer counts as none. */
export const PULSE_LIFE_CAP = 8;

/** What the next word costs each rep whose answer is in it; nothing when a team is too small to have one. */
export function pulseCost(rosterSize: number): number {
  if (rosterSize < pulseRosterSizes.wordFrom) return 0;
  return rosterSize < pulseRosterSizes.quarterlyFrom ? pulseSpending.halfYear : pulseSpending.quarter;
}

/** Whether the answer of a rep who has spent so much may still be in a word about a roster of this size. */
export function isWithinLifeCap(spent: number, rosterSize: number): boolean {
  return spent + pulseCost(rosterSize) <= PULSE_LIFE_CAP;
}

/**
 * PULSE-1 (confidentiality.md, section 2): the one word that may leave the private plane about a team, or none.
 *
 * One answer moves the sum by at most two, and noise of scale 2 / epsilon is added to it: whatever somebody knows about
 * all the others, the word changes the odds about one answer by at most e^epsilon. Neither sum nor noise leaves this
 * function; call it once a period, because the noise of two calls could be averaged away.
 *
 * @param rosterSize how many people the director's list held at the end of the period, whoever took a seat
 */
export function pulseWord(
  rosterSize: number,
  answers: Iterable<number>,
  random: RandomBytes,
): PulseWord | null {
  if (rosterSize < pulseRosterSizes.wordFrom) return null;
  let sum = 0n;
  for (const answer of answers) sum += BigInt(clamped(answer));
  const blurred = sum + discreteLaplace(noiseScale(rosterSize), random);
  return wordFor(blurred, rosterSize);
}

/** The word for a blurred sum: beyond a quarter of the roster to either side, compared in whole numbers. */
export function wordFor(blurred: bigint, rosterSize: number): PulseWord {
  const size = BigInt(rosterSize);
  if (blurred * 4n < -size) return 'strained';
  return blurred * 4n > size ? 'good' : 'mixed';
}

/** Two over epsilon, which is counted in halves. */
function noiseScale(rosterSize: number): Ratio {
  return { numerator: 4n, denominator: BigInt(pulseCost(rosterSize)) };
}

/** Whatever was stored, one person moves the sum by one at most. */
function clamped(answer: number): PulseAnswer {
  if (answer >= 1) return 1;
  return answer <= -1 ? -1 : 0;
}
