import { bernoulli, uniformBelow, type RandomBytes } from './uniform.ts';

/** A positive fraction of whole numbers. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * True with the probability exp(-numerator / denominator), for fractions from 0 to 1, without a single rounding: the
 * first k at which a coin of probability gamma / k fails is odd with exactly this probability.
 *
 * Source: Canonne, Kamath, Steinke, « The Discrete Gaussian for Differential Privacy » (2020), algorithm 1.
 */
export function bernoulliExp({ numerator, denominator }: Ratio, random: RandomBytes): boolean {
  if (numerator < 0n || numerator > denominator)
    throw new RangeError('The exponent must lie between 0 and 1.');
  let k = 1n;
  while (bernoulli(numerator, denominator * k, random)) k += 1n;
  return k % 2n === 1n;
}

/**
 * A whole number x with a probability in proportion to exp(-|x| / scale), exactly: only whole numbers are computed with,
 * so that no rounding of a float can tell which sum the noise was added to.
 *
 * Source: the same paper, algorithm 2.
 */
export function discreteLaplace(scale: Ratio, random: RandomBytes): bigint {
  const { numerator: t, denominator: s } = scale;
  if (t < 1n || s < 1n) throw new RangeError('The scale must be positive.');
  for (;;) {
    const u = uniformBelow(t, random);
    if (!bernoulliExp({ numerator: u, denominator: t }, random)) continue;
    let v = 0n;
    while (bernoulliExp({ numerator: 1n, denominator: 1n }, random)) v += 1n;
    const size = (u + t * v) / s;
    const isNegative = bernoulli(1n, 2n, random);
    // Zero has no sign: without this it would come twice as often as it should.
    if (isNegative && size === 0n) continue;
    return isNegative ? -size : size;
  }
}
