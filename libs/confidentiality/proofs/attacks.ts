import {
  daysLater,
  publishedFrom,
  PULSE_LIFE_CAP,
  type PulsePeriod,
  type RandomBytes,
} from '../src/index.ts';
import { league, stored, type Mechanism } from './mechanism.ts';

/** A secret of one rep, tried once: the attacker sees letters, knows everything else, and guesses. */
export interface Attack {
  readonly name: string;
  /** The epsilon that the letters in sight may tell at most. */
  readonly epsilon: number;
  /** What the attacker guesses when the secret is this. */
  readonly guess: (mechanism: Mechanism, secret: boolean, random: RandomBytes) => boolean;
}

const QUARTER = '2031-Q2';
const HALF = '2031-H1';
/** The sum of nine accomplices that puts the victim across the line between two words, in a team of ten. */
const EDGE_OF_TEN = 2;
/** The same for nineteen accomplices. */
const EDGE_OF_TWENTY = 5;
const LIFETIME_HALF_YEARS = 40;

function wordOf(
  mechanism: Mechanism,
  period: PulsePeriod,
  values: readonly (number | null)[],
  random: RandomBytes,
): string | null {
  return mechanism.release(period, values.length, stored(QUARTER, values), random).letter.word;
}

/** Everything in a letter but its word. */
function remainder(mechanism: Mechanism, values: readonly (number | null)[], random: RandomBytes): string {
  const { letter } = mechanism.release(HALF, values.length, stored(QUARTER, values), random);
  return JSON.stringify({ ...letter, word: letter.word === null });
}

/** What a director of ten could try who has every other account, and the whole program, for themselves. */
export const attacks: readonly Attack[] = [
  {
    name: 'all-others-known',
    epsilon: 1,
    guess: (mechanism, secret, random) =>
      wordOf(mechanism, HALF, [...league(9, EDGE_OF_TEN), secret ? 1 : -1], random) === 'good',
  },
  {
    name: 'all-others-known-by-quarter',
    epsilon: 0.5,
    guess: (mechanism, secret, random) =>
      wordOf(mechanism, QUARTER, [...league(19, EDGE_OF_TWENTY), secret ? 1 : -1], random) === 'good',
  },
  {
    name: 'differencing',
    epsilon: 1,
    // The same team with and without the victim's answer; what changed must be the victim.
    guess: (mechanism, secret, random) => {
      const without = wordOf(mechanism, HALF, [...league(9, EDGE_OF_TEN), null], random);
      const having = wordOf(mechanism, HALF, [...league(9, EDGE_OF_TEN), secret ? 1 : -1], random);
      return having === without ? having === 'good' : having === 'good' || without === 'strained';
    },
  },
  {
    name: 'join-and-leave',
    epsilon: 1,
    // Not what they answered but whether: somebody joins, answers or not, and leaves.
    guess: (mechanism, secret, random) => {
      wordOf(mechanism, HALF, league(10, EDGE_OF_TEN), random);
      const joined = wordOf(mechanism, HALF, [...league(10, EDGE_OF_TEN), secret ? 1 : null], random);
      return joined === 'good';
    },
  },
  {
    name: 'suppression',
    epsilon: 1,
    // Whether a word is held back, or a letter looks otherwise, when one answer is missing; rehearsed beforehand.
    guess: (mechanism, secret, random) => {
      const others = league(9, EDGE_OF_TEN);
      const seen = remainder(mechanism, [...others, secret ? 1 : null], random);
      const answered = remainder(mechanism, [...others, 1], random);
      const silent = remainder(mechanism, [...others, null], random);
      if (answered !== silent) return seen === answered;
      return wordOf(mechanism, HALF, [...others, secret ? 1 : null], random) === 'good';
    },
  },
  {
    name: 'repetition',
    epsilon: 1,
    // A month of daily rounds of the job: were a word made again, the noise would average away.
    guess: (mechanism, secret, random) => {
      const released = new Set<string>();
      const answers = stored(QUARTER, [...league(9, EDGE_OF_TEN), secret ? 1 : -1]);
      let [letters, good] = [0, 0];
      for (let day = 0; day < 30; day++) {
        const today = daysLater(publishedFrom(HALF), day);
        const period = mechanism.due({ quarter: QUARTER, size: 10, sizeBefore: 0, released }, today);
        if (period === null) continue;
        const { letter } = mechanism.release(period, 10, answers, random);
        released.add(period);
        letters += 1;
        if (letter.word === 'good') good += 1;
      }
      return good * 2 > letters;
    },
  },
  {
    name: 'lifetime',
    epsilon: PULSE_LIFE_CAP / 2,
    // The same answer for twenty years.
    guess: (mechanism, secret, random) => {
      let [spent, good] = [0, 0];
      for (let half = 0; half < LIFETIME_HALF_YEARS; half++) {
        const answers = stored(
          QUARTER,
          [...league(9, EDGE_OF_TEN), secret ? 1 : -1],
          [...league(9, 0), spent],
        );
        const outcome = mechanism.release(HALF, 10, answers, random);
        if (outcome.charged.includes('9')) spent += outcome.cost;
        // Beyond the cap the victim is not in it: those words would only blur the others.
        else break;
        if (outcome.letter.word === 'good') good += 1;
      }
      // Half-way between how often the word is good for the one answer and for the other.
      return good > 0.43 * (spent / 2);
    },
  },
  {
    name: 'loud-answer',
    epsilon: 1,
    // An answer that got into the table beyond its scale must count no more than any other.
    guess: (mechanism, secret, random) =>
      wordOf(mechanism, HALF, [...league(9, EDGE_OF_TEN), secret ? 50 : -50], random) === 'good',
  },
];

/** What came of many trials. */
export interface AttackResult {
  readonly name: string;
  /** The share of right guesses. */
  readonly success: number;
  /** e^epsilon / (1 + e^epsilon) + 4 standard deviations. */
  readonly bound: number;
}

/** Plays an attack so many times, with a secret drawn anew each time. */
export function playAttack(
  attack: Attack,
  mechanism: Mechanism,
  trials: number,
  random: RandomBytes,
): AttackResult {
  let right = 0;
  for (let trial = 0; trial < trials; trial++) {
    const secret = ((random(1)[0] ?? 0) & 1) === 1;
    if (attack.guess(mechanism, secret, random) === secret) right += 1;
  }
  const best = Math.exp(attack.epsilon) / (1 + Math.exp(attack.epsilon));
  const bound = best + 4 * Math.sqrt((best * (1 - best)) / trials);
  return { name: attack.name, success: right / trials, bound };
}

/**
 * The largest epsilon that the words of so many trials prove, at 99.9 % confidence: how much likelier a word was under one
 * answer than under the other, both frequencies moved to their unfavourable end.
 */
export function epsilonLowerBound(mechanism: Mechanism, trials: number, random: RandomBytes): number {
  const frequencies = [1, -1].map((answer) => {
    const counts = new Map<string, number>();
    for (let trial = 0; trial < trials; trial++) {
      const word = String(wordOf(mechanism, HALF, [...league(9, EDGE_OF_TEN), answer], random));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
  });
  const [one, other] = frequencies;
  let largest = 0;
  for (const word of ['strained', 'mixed', 'good']) {
    const [p, q] = [(one?.get(word) ?? 0) / trials, (other?.get(word) ?? 0) / trials];
    for (const [high, low] of [[p, q] as const, [q, p] as const]) {
      const least = high - margin(high, trials);
      if (least > 0) largest = Math.max(largest, Math.log(least / (low + margin(low, trials))));
    }
  }
  return largest;
}

/** Half of a Wilson-like interval at 99.9 %, never quite zero. */
function margin(share: number, trials: number): number {
  return 3.29 * Math.sqrt((share * (1 - share) + 1 / trials) / trials);
}
