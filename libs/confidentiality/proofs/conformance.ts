import { createHash } from 'node:crypto';
import {
  daysLater,
  GateLetterRefused,
  parseGateLetter,
  publishedFrom,
  PULSE_LIFE_CAP,
  type PulsePeriod,
  type RandomBytes,
  type StoredPulseAnswer,
} from '../src/index.ts';
import { chiSquare, isTooFar, together, type ChiSquare } from './chi-square.ts';
import { wordChances } from './exact-words.ts';
import { league, stored, type Mechanism } from './mechanism.ts';

/** One property of PULSE-1; answers whether the mechanism has it. */
export interface Check {
  readonly name: string;
  /** Rules are looked at first, distributions after the attackers, the frozen words last: they know the bytes. */
  readonly kind: 'rule' | 'distribution' | 'frozen';
  readonly holds: (mechanism: Mechanism, trials: number, random: RandomBytes) => boolean;
}

const SECOND_QUARTER = '2031-Q2';
const WORDS = ['strained', 'mixed', 'good'] as const;

/** Roster sizes and sums around the lines between words, where noise shows most. */
const CASES: readonly (readonly [rosterSize: number, sum: number])[] = [
  ...[-4, -3, -2, -1, 0, 1, 2, 3, 4].map((sum) => [10, sum] as const),
  [15, 3],
  [19, -5],
  [20, 5],
  [20, 6],
  [50, -13],
];

const FROZEN_WORDS =
  'smmgmmmgmgsmgmsmsmmmmggmsggssmgsmgmggmsmgsssmmmmmggmsmgsssmsmggmgmsggsmsmmmssgmmmggsssmssmgmsgmggsmm';

function periodFor(rosterSize: number): PulsePeriod {
  return rosterSize >= 20 ? SECOND_QUARTER : '2031-H1';
}

function countWords(
  mechanism: Mechanism,
  rosterSize: number,
  answers: readonly StoredPulseAnswer[],
  trials: number,
  random: RandomBytes,
): number[] {
  const counts = new Map<string, number>();
  for (let trial = 0; trial < trials; trial++) {
    const word = String(mechanism.release(periodFor(rosterSize), rosterSize, answers, random).letter.word);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return WORDS.map((word) => counts.get(word) ?? 0);
}

/** How far the words for these answers lie from those that a sum should have. */
function distance(
  mechanism: Mechanism,
  [rosterSize, sum]: readonly [number, number],
  trials: number,
  random: RandomBytes,
  disguise: { values?: readonly number[]; spent?: readonly number[] } = {},
): ChiSquare {
  const values = disguise.values ?? league(rosterSize, sum);
  const seen = countWords(
    mechanism,
    rosterSize,
    stored(SECOND_QUARTER, values, disguise.spent),
    trials,
    random,
  );
  const chances = wordChances(rosterSize, sum, rosterSize >= 20 ? 0.5 : 1);
  return chiSquare(
    seen,
    WORDS.map((word) => chances[word] * trials),
  );
}

/** Whether a letter is one that the gate would let pass, about this size and nothing else. */
function isProper(letter: object, rosterSize: number): boolean {
  try {
    const { payload } = parseGateLetter('pulse.released', letter);
    return 'rosterSize' in payload && payload.rosterSize === rosterSize;
  } catch (error) {
    if (error instanceof GateLetterRefused) return false;
    throw error;
  }
}

/** Every property of PULSE-1 that can be looked at without guessing. */
export const checks: readonly Check[] = [
  {
    name: 'words-as-likely-as-computed',
    kind: 'distribution',
    holds: (mechanism, trials, random) =>
      !isTooFar(together(CASES.map((one) => distance(mechanism, one, trials, random)))),
  },
  {
    name: 'answers-clamped',
    kind: 'distribution',
    holds: (mechanism, trials, random) =>
      !isTooFar(distance(mechanism, [10, 3], trials, random, { values: [50, 1.5, 1, 1, -7, 0, 0, 0, 0, 0] })),
  },
  {
    name: 'life-cap',
    kind: 'distribution',
    holds: (mechanism, trials, random) => {
      const spent = league(10, 10).map(() => PULSE_LIFE_CAP - 1);
      const { charged } = mechanism.release(
        '2031-H1',
        10,
        stored(SECOND_QUARTER, league(10, 10), spent),
        random,
      );
      const isSilent = !isTooFar(
        distance(mechanism, [10, 0], trials, random, { values: league(10, 10), spent }),
      );
      return charged.length === 0 && isSilent;
    },
  },
  {
    name: 'spending-counted',
    kind: 'rule',
    holds: (mechanism, _, random) => {
      const costs = [9, 10, 19, 20].map((size) => {
        const answers = stored(SECOND_QUARTER, [1, 0, ...league(size - 2, 0).map(() => null)]);
        const { charged, cost } = mechanism.release(periodFor(size), size, answers, random);
        return `${charged.join()}:${cost}`;
      });
      return costs.join(' ') === ':0 0,1:2 0,1:2 0,1:1';
    },
  },
  {
    name: 'letter-of-its-schema',
    kind: 'rule',
    holds: (mechanism, _, random) =>
      [1, 9, 10, 19, 20, 300].every((size) =>
        [0, 1, 7].every((answering) => {
          const answers = stored(SECOND_QUARTER, league(answering, answering));
          const { letter } = mechanism.release(periodFor(size), size, answers, random);
          return isProper(letter, size);
        }),
      ),
  },
  {
    name: 'no-word-under-ten',
    kind: 'rule',
    holds: (mechanism, _, random) =>
      mechanism.release('2031-H1', 9, stored(SECOND_QUARTER, league(9, 9)), random).letter.word === null,
  },
  {
    name: 'noise-from-the-given-source',
    kind: 'rule',
    holds: (mechanism, _, random) => {
      let drawn = 0;
      const answers = stored(SECOND_QUARTER, league(10, 2));
      mechanism.release('2031-H1', 10, answers, (length) => {
        drawn += length;
        return random(length);
      });
      return drawn > 0;
    },
  },
  {
    name: 'once-and-fourteen-days-later',
    kind: 'rule',
    holds: ({ due }) => {
      const calendar = {
        quarter: SECOND_QUARTER,
        size: 12,
        sizeBefore: 12,
        released: new Set<string>(),
      } as const;
      const first = publishedFrom('2031-H1');
      return (
        first === '2031-07-14' &&
        due(calendar, daysLater(first, -1)) === null &&
        due(calendar, first) === '2031-H1' &&
        due({ ...calendar, released: new Set(['2031-H1']) }, daysLater(first, 30)) === null
      );
    },
  },
  {
    name: 'period-by-size-alone',
    kind: 'rule',
    holds: ({ due }) => {
      const dueFor = (quarter: '2031-Q1' | '2031-Q2', size: number, sizeBefore: number): string | null =>
        due({ quarter, size, sizeBefore, released: new Set() }, '2032-01-01');
      const found = [
        dueFor('2031-Q1', 20, 0),
        dueFor('2031-Q1', 19, 19),
        dueFor('2031-Q2', 20, 20),
        dueFor('2031-Q2', 19, 19),
        dueFor('2031-Q2', 19, 20),
        dueFor('2031-Q2', 9, 20),
        dueFor('2031-Q2', 0, 20),
      ];
      return found.join() === '2031-Q1,,2031-Q2,2031-H1,,2031-H1,';
    },
  },
  {
    name: 'frozen-words',
    kind: 'frozen',
    holds: (mechanism) => wordsOfKnownBytes(mechanism) === FROZEN_WORDS,
  },
];

/** The first letters of the words about a hundred teams, with noise from written-down bytes. */
export function wordsOfKnownBytes(mechanism: Mechanism): string {
  let blocks = 0;
  const random: RandomBytes = (length) =>
    createHash('sha512').update(`PULSE-1/${blocks++}`).digest().subarray(0, length);
  return Array.from({ length: 100 }, (_, index) => {
    const [rosterSize, sum] = CASES[index % CASES.length] ?? [10, 0];
    const answers = stored(SECOND_QUARTER, league(rosterSize, sum));
    return mechanism.release(periodFor(rosterSize), rosterSize, answers, random).letter.word?.[0] ?? '-';
  }).join('');
}
