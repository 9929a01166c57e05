import fc from 'fast-check';
import { compareWorlds, type House } from './compare.ts';
import { everythingAgainstNothing, history, type Slot } from './histories.ts';
import type { Leak } from './leaks/leak.ts';

/** How many pairs a mistake may hide in before it counts as not noticed. */
const PAIRS_PER_MUTANT = 60;

/** What looking for a difference came to. */
export interface Finding {
  pairs: number;
  difference: string | null;
  slots: Slot[] | null;
}

/** A mistake, and in which pair of worlds it was noticed. */
export interface Verdict {
  name: string;
  story: string;
  pair: number | null;
}

/** How far to look. */
export interface Reach {
  pairs: number;
  seed: number;
  /** Whether a difference is made smaller before it is told. */
  smaller: boolean;
  /** Pairs to begin with, before any that are drawn. */
  first: readonly Slot[][];
}

/**
 * Looks for a difference in up to so many pairs: what a director observes may not depend on what reps, coaches and
 * operators do.
 *
 * @throws Error what went wrong while a history was lived: that is no difference.
 */
export async function search(house: House, { pairs, seed, smaller, first }: Reach): Promise<Finding> {
  const differences: string[] = [];
  const result = await fc.check(
    fc.asyncProperty(history, async (slots) => {
      const found = await compareWorlds(house, slots);
      if (found !== null) differences.push(found);
      return found === null;
    }),
    { numRuns: pairs, seed, endOnFailure: !smaller, examples: first.map((slots) => [slots]) },
  );
  if (result.failed && differences.length === 0) throw result.errorInstance;
  return {
    pairs: result.numRuns,
    difference: differences.at(-1) ?? null,
    slots: result.counterexample?.[0] ?? null,
  };
}

/** Plugs one mistake after the other into the same house, each until it is noticed. */
export async function searchLeaks(
  house: House,
  leaks: readonly Leak[],
  { seed, drawn }: { seed: number; drawn: boolean },
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const first = drawn ? [] : [everythingAgainstNothing()];
  for (const leak of leaks) {
    await house.world.plug(leak);
    const reach = { pairs: PAIRS_PER_MUTANT, seed, smaller: false, first };
    const { pairs, difference } = await search({ ...house, effects: new Map() }, reach);
    verdicts.push({ name: leak.name, story: leak.story, pair: difference === null ? null : pairs });
    console.error(`${difference === null ? 'SURVIVED' : 'caught  '} ${leak.name} (pair ${pairs})`);
  }
  await house.world.plug(null);
  return verdicts;
}
