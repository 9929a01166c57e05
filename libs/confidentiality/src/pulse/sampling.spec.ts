import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { bernoulliExp, discreteLaplace } from './discrete-laplace.ts';
import { bernoulli, uniformBelow, type RandomBytes } from './uniform.ts';

const DRAWS = 10_000;

/** The same bytes in every run. */
function seeded(seed: string): RandomBytes {
  let [pool, used, blocks] = [Buffer.alloc(0), 0, 0];
  return (length) => {
    if (used + length > pool.length) {
      const fresh = Array.from({ length: 128 }, () =>
        createHash('sha512').update(`${seed}/${blocks++}`).digest(),
      );
      [pool, used] = [Buffer.concat(fresh), 0];
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}

/** Bytes as written down. */
function script(...bytes: number[]): RandomBytes {
  return (length) => Uint8Array.from(bytes.splice(0, length));
}

function share(draw: () => boolean): number {
  let hits = 0;
  for (let index = 0; index < DRAWS; index++) if (draw()) hits += 1;
  return hits / DRAWS;
}

it('takes no more bits than the bound needs, and throws a draw beyond it away', () => {
  // Three bits: 0b111 and 0b101 lie beyond 4, 0b011 does not.
  expect(uniformBelow(5n, script(0xff, 0b1101, 0b0011))).toBe(3n);
  expect(uniformBelow(1n, script())).toBe(0n);
  expect(uniformBelow(257n, script(0xff, 0xff, 0x01, 0x00))).toBe(256n);
  expect(() => uniformBelow(0n, script())).toThrow(RangeError);
});

it.each([2n, 3n, 5n, 7n, 10n, 129n])('draws every number below %p equally often', (bound) => {
  const random = seeded(`uniform ${bound}`);
  const counts = new Map<bigint, number>();
  for (let index = 0; index < DRAWS; index++) {
    const drawn = uniformBelow(bound, random);
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  const expected = DRAWS / Number(bound);
  expect(counts.size).toBe(Number(bound));
  for (const count of counts.values())
    expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
});

it('is true as often as the fraction says, and never or always at its ends', () => {
  const random = seeded('bernoulli');
  expect(share(() => bernoulli(0n, 7n, random))).toBe(0);
  expect(share(() => bernoulli(7n, 7n, random))).toBe(1);
  expect(share(() => bernoulli(2n, 7n, random))).toBeCloseTo(2 / 7, 1);
});

it.each([
  [0n, 1n],
  [1n, 4n],
  [1n, 2n],
  [1n, 1n],
])('is true with the probability exp(-%p/%p)', (numerator, denominator) => {
  const random = seeded(`exp ${numerator}/${denominator}`);
  const wanted = Math.exp(-Number(numerator) / Number(denominator));
  const found = share(() => bernoulliExp({ numerator, denominator }, random));
  expect(Math.abs(found - wanted)).toBeLessThan(5 * Math.sqrt((wanted * (1 - wanted)) / DRAWS) + 1e-12);
});

it('refuses an exponent beyond one and a scale of nothing', () => {
  expect(() => bernoulliExp({ numerator: 3n, denominator: 2n }, script())).toThrow(RangeError);
  expect(() => bernoulliExp({ numerator: -1n, denominator: 2n }, script())).toThrow(RangeError);
  expect(() => discreteLaplace({ numerator: 0n, denominator: 1n }, script())).toThrow(RangeError);
  expect(() => discreteLaplace({ numerator: 1n, denominator: 0n }, script())).toThrow(RangeError);
});

it.each([
  [2n, 1n],
  [4n, 1n],
  [4n, 2n],
  [5n, 3n],
])('draws each whole number as often as the discrete Laplace distribution of scale %p/%p says', (t, s) => {
  const random = seeded(`laplace ${t}/${s}`);
  const counts = new Map<number, number>();
  for (let index = 0; index < DRAWS; index++) {
    const drawn = Number(discreteLaplace({ numerator: t, denominator: s }, random));
    counts.set(drawn, (counts.get(drawn) ?? 0) + 1);
  }
  const q = Math.exp(-Number(s) / Number(t));
  for (let value = -6; value <= 6; value++) {
    const expected = ((DRAWS * (1 - q)) / (1 + q)) * q ** Math.abs(value);
    expect(Math.abs((counts.get(value) ?? 0) - expected)).toBeLessThan(5 * Math.sqrt(expected) + 1);
  }
});
