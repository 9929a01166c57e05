import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { RandomBytes } from '../src/index.ts';
import { checks } from './conformance.ts';
import { mutants, rewritten } from './mutants.ts';
import { verifyPulse } from './verify-pulse.ts';

/** A twentieth of what `npm run -s verify:pulse` plays. */
const TRIALS = 1_000;

/** The same bytes in every run: a test must not fail once in a million times either. */
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

it('finds no fault in the copy that mistakes are built into', () => {
  const copy = rewritten({});
  expect(checks.filter(({ name, holds }) => !holds(copy, TRIALS, seeded(name)))).toEqual([]);
});

it('lets no attacker guess better than its epsilon allows, and notices every mistake', () => {
  const verdict = verifyPulse(TRIALS, seeded('all'));
  expect(Object.entries(verdict.noticedBy).filter(([, by]) => by === null)).toEqual([]);
  expect(verdict.mutants).toBe(mutants.length);
  expect(verdict.epsilonLowerBound).toBeGreaterThan(0.3);
  expect(verdict.missing).toEqual([]);
  expect(verdict.attacks.filter(({ success, bound }) => success > bound)).toEqual([]);
  expect(verdict.isSound).toBe(true);
}, 300_000);
