import type { PulseWord } from '../src/index.ts';

/** How likely each word is. */
export type WordChances = Readonly<Record<PulseWord, number>>;

/**
 * How likely each word is for a sum of answers, by the formula of the discrete Laplace distribution and independently of
 * the sampler: P(Z >= k) = q^k / (1 + q) for k >= 1, with q = exp(-epsilon / 2).
 */
export function wordChances(rosterSize: number, sum: number, epsilon: number): WordChances {
  const atLeast = (k: number): number => {
    const q = Math.exp(-epsilon / 2);
    return k >= 1 ? q ** k / (1 + q) : 1 - q ** (1 - k) / (1 + q);
  };
  const beyond = Math.floor(rosterSize / 4) + 1;
  const good = atLeast(beyond - sum);
  const strained = atLeast(beyond + sum);
  return { good, strained, mixed: 1 - good - strained };
}

/** The word that a sum would have without any noise. */
export function trueWord(rosterSize: number, sum: number): PulseWord {
  if (sum * 4 < -rosterSize) return 'strained';
  return sum * 4 > rosterSize ? 'good' : 'mixed';
}

/** What a director may expect of a word. */
export interface Utility {
  readonly rosterSize: number;
  readonly epsilon: number;
  /** Published as it is without noise. */
  readonly right: number;
  /** `good` for `strained`, or the reverse. */
  readonly wrongByTwo: number;
}

/** The expected quality of a word when every mean of the answers is as likely as any other. */
export function utilityOf(rosterSize: number, epsilon: number): Utility {
  let right = 0;
  let wrongByTwo = 0;
  for (let sum = -rosterSize; sum <= rosterSize; sum++) {
    const chances = wordChances(rosterSize, sum, epsilon);
    const word = trueWord(rosterSize, sum);
    right += chances[word];
    if (word !== 'mixed') wrongByTwo += chances[word === 'good' ? 'strained' : 'good'];
  }
  const sums = 2 * rosterSize + 1;
  return { rosterSize, epsilon, right: right / sums, wrongByTwo: wrongByTwo / sums };
}
