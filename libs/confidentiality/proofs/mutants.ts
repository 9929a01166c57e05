import { createHash } from 'node:crypto';
import {
  discreteLaplace,
  lastDayOf,
  periodDue,
  PULSE_LIFE_CAP,
  quartersOf,
  wordFor,
  type PulseWord,
  type RandomBytes,
} from '../src/index.ts';
import { realMechanism, type Mechanism } from './mechanism.ts';

/** A mistake that somebody could make in good faith. */
export interface Mutant {
  readonly name: string;
  readonly story: string;
  readonly mechanism: Mechanism;
}

/** What of the mechanism can go wrong, one at a time; what is not named stays as it should be. */
interface Faults {
  readonly noise?: (epsilonHalves: bigint, random: RandomBytes, sum: number, period: string) => number;
  readonly clamp?: (value: number) => number;
  readonly size?: (rosterSize: number, counted: number) => number;
  readonly least?: number;
  readonly cap?: number;
  readonly word?: (blurred: number, size: number, sum: number) => PulseWord;
  readonly costs?: (size: number) => number;
  readonly extra?: (counted: number) => object;
}

function exactNoise(epsilonHalves: bigint, random: RandomBytes): number {
  return Number(discreteLaplace({ numerator: 4n, denominator: epsilonHalves }, random));
}

function halvesOf(size: number): number {
  if (size < 10) return 0;
  return size < 20 ? 2 : 1;
}

const soundParts: Required<Faults> = {
  noise: exactNoise,
  clamp: (value) => Math.trunc(Math.max(-1, Math.min(1, value))),
  size: (rosterSize) => rosterSize,
  least: 10,
  cap: PULSE_LIFE_CAP,
  word: (blurred, size) => wordFor(BigInt(blurred), size),
  costs: halvesOf,
  extra: () => ({}),
};

/** The mechanism written once more, with its parts to be exchanged; without faults it passes every check. */
export function rewritten(faults: Faults): Mechanism {
  const parts = { ...soundParts, ...faults };
  return {
    due: realMechanism.due,
    release: (period, rosterSize, answers, random) => {
      const cost = parts.costs(rosterSize);
      const quarters: readonly string[] = quartersOf(period);
      const counted = answers.filter(
        ({ quarter, spent }) => quarters.includes(quarter) && spent + cost <= parts.cap,
      );
      const size = parts.size(rosterSize, counted.length);
      const sum = counted.reduce((total, { value }) => total + parts.clamp(value), 0);
      const letter = { period, rosterSize: size, word: wordOf(parts, { size, sum, period }, random) };
      return {
        letter: { ...letter, ...parts.extra(counted.length) },
        cost,
        charged: cost === 0 ? [] : counted.map(({ repId }) => repId),
      };
    },
  };
}

function wordOf(
  parts: Required<Faults>,
  { size, sum, period }: { size: number; sum: number; period: string },
  random: RandomBytes,
): PulseWord | null {
  if (size < parts.least) return null;
  const halves = BigInt(Math.max(1, halvesOf(size)));
  return parts.word(sum + parts.noise(halves, random, sum, period), size, sum);
}

/** Noise by a formula on doubles, as in most libraries. */
function floatNoise(epsilonHalves: bigint, random: RandomBytes): number {
  const drawn = Buffer.from(random(6)).readUIntBE(0, 6) / 2 ** 48 - 0.5;
  return -(4 / Number(epsilonHalves)) * Math.sign(drawn) * Math.log(1 - 2 * Math.abs(drawn));
}

/** The same noise for the same period, so that a release can be repeated for the auditors. */
function seededNoise(epsilonHalves: bigint, period: string): number {
  let blocks = 0;
  return exactNoise(epsilonHalves, (length) => {
    blocks += 1;
    return createHash('sha256').update(`${period}/${blocks}`).digest().subarray(0, length);
  });
}

/** Noise in which minus nothing and plus nothing are two results. */
function twiceZero(epsilonHalves: bigint, random: RandomBytes): number {
  const isZero = ((random(1)[0] ?? 0) & 7) === 0;
  return isZero ? 0 : exactNoise(epsilonHalves, random);
}

/** Every one must be noticed by an attacker or by a check. */
export const mutants: readonly Mutant[] = [
  {
    name: 'no-noise',
    story: 'The sum is published as a word without any noise.',
    mechanism: rewritten({ noise: () => 0 }),
  },
  {
    name: 'wrong-scale',
    story: 'The noise is made for a sensitivity of one; an answer can move the sum by two.',
    mechanism: rewritten({ noise: (halves, random) => exactNoise(halves * 2n, random) }),
  },
  {
    name: 'quarter-at-full-price',
    story: 'Quarters get the noise of half-years, and are twice as many.',
    mechanism: rewritten({ noise: (_, random) => exactNoise(2n, random) }),
  },
  {
    name: 'float-noise',
    story: 'The noise comes from a logarithm of a double.',
    mechanism: rewritten({
      noise: floatNoise,
      word: (blurred, size) => (blurred < -size / 4 ? 'strained' : blurred > size / 4 ? 'good' : 'mixed'),
    }),
  },
  {
    name: 'seeded-noise',
    story: 'The noise follows from the period, so that a release can be repeated.',
    mechanism: rewritten({ noise: (halves, _random, _sum, period) => seededNoise(halves, period) }),
  },
  {
    name: 'two-zeros',
    story: 'The sampler keeps minus nothing beside nothing.',
    mechanism: rewritten({ noise: twiceZero }),
  },
  {
    name: 'unclamped',
    story: 'The sum trusts what the table holds.',
    mechanism: rewritten({ clamp: Math.trunc }),
  },
  {
    name: 'count-leaked',
    story: 'The letter says how many have answered, so that the word can be weighed.',
    mechanism: rewritten({ extra: (answers) => ({ answers }) }),
  },
  {
    name: 'n-from-claims',
    story: 'The team is as large as the number of those who answered.',
    mechanism: rewritten({ size: (_, counted) => counted }),
  },
  {
    name: 'raw-when-small',
    story: 'A sum near nothing is called mixed without noise: there is nothing to hide.',
    mechanism: rewritten({
      word: (blurred, size, sum) => (Math.abs(sum) <= 2 ? 'mixed' : wordFor(BigInt(blurred), size)),
    }),
  },
  {
    name: 'line-included',
    story: 'A quarter of the roster already counts as beyond a quarter.',
    mechanism: rewritten({
      word: (blurred, size) => (blurred * 4 <= -size ? 'strained' : blurred * 4 >= size ? 'good' : 'mixed'),
    }),
  },
  {
    name: 'small-team-speaks',
    story: 'A team of five gets a word, because its director asked for one.',
    mechanism: rewritten({ least: 5, costs: (size) => (size < 5 ? 0 : Math.max(halvesOf(size), 1)) }),
  },
  {
    name: 'cap-ignored',
    story: 'An answer counts for as long as the rep stays.',
    mechanism: rewritten({ cap: Infinity }),
  },
  {
    name: 'free-of-charge',
    story: 'Words are counted once a year, not once a word.',
    mechanism: rewritten({ costs: (size) => Math.min(1, halvesOf(size)) }),
  },
  {
    name: 'recomputed',
    story: 'A round of the job makes the word again when answers have changed.',
    mechanism: {
      ...realMechanism,
      due: (calendar, today) => realMechanism.due({ ...calendar, released: new Set() }, today),
    },
  },
  {
    name: 'early',
    story: 'The word is published the day after the period.',
    mechanism: {
      ...realMechanism,
      due: ({ quarter, size, sizeBefore, released }, today) => {
        const period = periodDue(quarter, size, sizeBefore);
        return period && today > lastDayOf(period) && !released.has(period) ? period : null;
      },
    },
  },
  {
    name: 'quarter-and-half-year',
    story: 'A team that shrinks hears of the same quarter twice.',
    mechanism: {
      ...realMechanism,
      due: (calendar, today) => realMechanism.due({ ...calendar, sizeBefore: 0 }, today),
    },
  },
];
