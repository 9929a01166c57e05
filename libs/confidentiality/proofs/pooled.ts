import type { RandomBytes } from '../src/index.ts';

const POOL_BYTES = 65_536;

/** The same bytes, fetched by the pool: millions of small draws would spend their time on the way to the system. */
export function pooled(source: RandomBytes): RandomBytes {
  let pool = new Uint8Array(0);
  let used = 0;
  return (length) => {
    if (used + length > pool.length) {
      pool = Uint8Array.from(source(Math.max(POOL_BYTES, length)));
      used = 0;
    }
    used += length;
    return pool.subarray(used - length, used);
  };
}
