/** Gives that many unpredictable bytes; a process hands in the generator of its operating system. */
export type RandomBytes = (length: number) => Uint8Array;

/**
 * A whole number from 0 up to, and not including, the bound: every one equally likely. A draw beyond the largest multiple
 * of the bound is thrown away and repeated, because taking a remainder of it would favour the small numbers.
 */
export function uniformBelow(bound: bigint, random: RandomBytes): bigint {
  if (bound < 1n) throw new RangeError('There is no number below this bound.');
  const bits = bitLength(bound - 1n);
  const length = Math.ceil(bits / 8);
  const mask = (1n << BigInt(bits)) - 1n;
  for (;;) {
    const drawn = numberFrom(random(length)) & mask;
    if (drawn < bound) return drawn;
  }
}

/** True with the probability numerator / denominator, exactly. */
export function bernoulli(numerator: bigint, denominator: bigint, random: RandomBytes): boolean {
  return uniformBelow(denominator, random) < numerator;
}

function bitLength(value: bigint): number {
  let bits = 0;
  for (let rest = value; rest > 0n; rest >>= 1n) bits += 1;
  return bits;
}

function numberFrom(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = (value << 8n) | BigInt(byte);
  return value;
}
