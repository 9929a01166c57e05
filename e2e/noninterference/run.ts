/**
 * The wall as a command: pairs of worlds with the same sponsor events and different confidential ones must look the same
 * to the sponsor plane, byte for byte. With `--mutants`, seeded mistakes that must be noticed. Prints one JSON line.
 */
import fc from 'fast-check';
import { checkCoverage } from './coverage.ts';
import { compareWorlds, type Slot } from './compare.ts';
import { confidentialEvent, confidentialKinds, type ConfidentialKind } from './confidential-events.ts';
import { leaks } from './leaks.ts';
import type { Leak } from './leak.ts';
import { makePeople, type People } from './people.ts';
import { sponsorEvent } from './sponsor-events.ts';
import { World } from './world.ts';
import { WorldServer } from './world-databases.ts';

/** How many pairs a mistake may hide in before it counts as not noticed. */
const PAIRS_PER_MUTANT = 60;

/** From so many pairs on, a run must have gone through every kind of event. */
const FULL_RUN = 100;

const history: fc.Arbitrary<Slot[]> = fc
  .array(
    fc.record({
      sponsor: sponsorEvent,
      one: fc.array(confidentialEvent, { maxLength: 4 }),
      other: fc.array(confidentialEvent, { maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 3 },
  )
  // Nobody can claim before seats are bought and people named; so every history begins there.
  .map((slots) => [
    { sponsor: { kind: 'buy', seats: 5 }, one: [], other: [] },
    {
      sponsor: { kind: 'roster', people: [0, 1, 2, 3] },
      one: slots[0]?.one ?? [],
      other: slots[0]?.other ?? [],
    },
    ...slots,
  ]);

interface Verdict {
  pairs: number;
  difference: string | null;
  slots: Slot[] | null;
  /** How often each kind of confidential event had an effect. */
  effects: ReadonlyMap<ConfidentialKind, number>;
}

async function main(): Promise<void> {
  const { pairs, mutants, seed, shard } = options();
  checkCoverage();
  const server = await WorldServer.start();
  try {
    const people = await makePeople();
    const clean = await search(server, people, null, { pairs, seed });
    if (clean.difference !== null) {
      console.error(
        `A director can tell two worlds apart:\n${clean.difference}\n${JSON.stringify(clean.slots)}`,
      );
    }
    const idle = confidentialKinds.filter((kind) => !clean.effects.has(kind));
    const verdicts = mutants ? await searchLeaks(server, people, seed, shard) : [];
    const killed = verdicts.filter(({ pair }) => pair !== null).length;
    console.log(
      JSON.stringify({
        pairs: clean.pairs,
        differences: clean.difference === null ? 0 : 1,
        effects: Object.fromEntries(clean.effects),
        mutants: verdicts.length,
        mutantsKilled: killed,
        survivors: verdicts.filter(({ pair }) => pair === null).map(({ name }) => name),
        table: verdicts,
      }),
    );
    // In a full run every kind of event must have had an effect: one that never works proves nothing.
    const proven = clean.pairs < FULL_RUN || idle.length === 0;
    if (!proven) console.error(`These events never had an effect: ${idle.join(', ')}`);
    process.exitCode = clean.difference === null && killed === verdicts.length && proven ? 0 : 1;
  } finally {
    await server.stop();
  }
}

/** Looks for a difference in up to so many pairs; a found one is made smaller before it is told. */
async function search(
  server: WorldServer,
  people: People,
  leak: Leak | null,
  { pairs, seed }: { pairs: number; seed: number },
): Promise<Verdict> {
  const world = await World.start(await server.databases(leak?.name.replace(/\W/g, '_') ?? 'clean'), leak);
  const effects = new Map<ConfidentialKind, number>();
  const differences: string[] = [];
  try {
    const result = await fc.check(
      fc.asyncProperty(history, async (slots) => {
        const found = await compareWorlds({ world, people, effects }, slots);
        if (found !== null) differences.push(found);
        return found === null;
      }),
      { numRuns: pairs, seed, endOnFailure: leak !== null },
    );
    return {
      pairs: result.numRuns,
      difference: result.failed ? (differences.at(-1) ?? String(result.errorInstance)) : null,
      slots: result.counterexample?.[0] ?? null,
      effects,
    };
  } finally {
    await world.stop();
  }
}

async function searchLeaks(
  server: WorldServer,
  people: People,
  seed: number,
  shard: Shard,
): Promise<{ name: string; story: string; pair: number | null }[]> {
  const verdicts = [];
  for (const leak of leaks.filter((_, index) => index % shard.of === shard.index)) {
    const { pairs, difference } = await search(server, people, leak, { pairs: PAIRS_PER_MUTANT, seed });
    verdicts.push({ name: leak.name, story: leak.story, pair: difference === null ? null : pairs });
    console.error(`${difference === null ? 'SURVIVED' : 'caught  '} ${leak.name} (pair ${pairs})`);
  }
  return verdicts;
}

/** A part of a run, so that several processes can share one: its own histories and its own leaks. */
interface Shard {
  index: number;
  of: number;
}

function options(): { pairs: number; mutants: boolean; seed: number; shard: Shard } {
  const value = (name: string, usual: number): number => {
    const index = process.argv.indexOf(`--${name}`);
    const number = index < 0 ? usual : Number(process.argv[index + 1]);
    if (!Number.isInteger(number) || number < 0) throw new Error(`--${name} wants a whole number.`);
    return number;
  };
  const shard = { index: value('shard', 0), of: Math.max(1, value('shards', 1)) };
  return {
    pairs: Math.max(1, Math.ceil(value('pairs', 200) / shard.of)),
    mutants: process.argv.includes('--mutants'),
    seed: value('seed', 20_310_303) + shard.index,
    shard,
  };
}

await main();
process.exit();
