/**
 * The wall as a command: pairs of worlds with the same sponsor events and different confidential ones must look the same
 * to the sponsor plane, byte for byte. With `--mutants`, seeded mistakes that must be noticed. Prints one JSON line.
 */
import type { House } from './compare.ts';
import { confidentialKinds } from './confidential-events.ts';
import { checkCoverage } from './coverage.ts';
import { describedRoutes } from './descriptions.ts';
import { leaksToDirectors } from './leaks/index.ts';
import { options, type Options } from './options.ts';
import { makePeople } from './people.ts';
import { search, searchLeaks, type Verdict } from './search.ts';
import { WorldServer } from './world-databases.ts';
import { World } from './world.ts';

/** From so many pairs on, a run must have gone through every kind of event, every job and every path with an id. */
const FULL_RUN = 50;

async function main(): Promise<void> {
  const chosen = options();
  checkCoverage();
  const server = await WorldServer.start();
  try {
    const people = await makePeople();
    const world = await World.start(await server.databases('both'));
    try {
      await look({ world, people, effects: new Map() }, chosen);
    } finally {
      await world.stop();
    }
  } finally {
    await server.stop();
  }
}

async function look(house: House, chosen: Options): Promise<void> {
  const { pairs, seed } = chosen;
  const clean =
    pairs === 0
      ? { pairs: 0, difference: null, slots: null }
      : await search(house, { pairs, seed, smaller: true, first: [] });
  if (clean.difference !== null) {
    console.error(
      `A director can tell two worlds apart:\n${clean.difference}\n${JSON.stringify(clean.slots)}`,
    );
  }
  const idle = clean.pairs < FULL_RUN ? [] : idleParts(house);
  if (idle.length > 0) console.error(`These never had an effect: ${idle.join(', ')}`);
  const verdicts = chosen.mutants ? await plugLeaks(house, chosen) : [];
  const killed = verdicts.filter(({ pair }) => pair !== null).length;
  console.log(
    JSON.stringify({
      pairs: clean.pairs,
      differences: clean.difference === null ? 0 : 1,
      effects: Object.fromEntries(house.effects),
      mutants: verdicts.length,
      mutantsKilled: killed,
      survivors: verdicts.filter(({ pair }) => pair === null).map(({ name }) => name),
      table: verdicts,
    }),
  );
  process.exitCode = clean.difference === null && killed === verdicts.length && idle.length === 0 ? 0 : 1;
}

/** What a full run must have gone through: what never works proves nothing. */
function idleParts({ world, effects }: House): string[] {
  const jobs = world.privateJobs.map(({ name }) => name);
  const paths = describedRoutes('sponsor').flatMap(({ path }) => (path.includes('{') ? [path] : []));
  return [
    ...confidentialKinds.filter((kind) => !effects.has(kind)),
    ...jobs.filter((name) => !world.ranJobs.has(name)),
    ...paths.filter((path) => !world.filledPaths.has(path)),
  ];
}

function plugLeaks(house: House, { shard, seed, only, drawn }: Options): Promise<Verdict[]> {
  const mine = leaksToDirectors
    .filter(({ name }) => only.length === 0 || only.includes(name))
    .filter((_, index) => index % shard.of === shard.index);
  return searchLeaks(house, mine, { seed, drawn });
}

await main();
process.exit();
