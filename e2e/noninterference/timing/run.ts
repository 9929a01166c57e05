/**
 * `npm run check:timing`: whether the time of a director's pages tells how much happens in the private plane. Two houses
 * are asked in turns, one with an empty private plane and one with 20,000 messages; before that both are empty, to see
 * what the machine does by itself. Prints one JSON line.
 */
import { DirectorClient, SandboxClient } from '@aparte/scripts/clients';
import { describedRoutes } from '../descriptions.ts';
import { filled, idsFor } from '../observer-ids.ts';
import { numberOf } from '../options.ts';
import { ROSTER } from '../people.ts';
import { WorldServer } from '../world-databases.ts';
import { World } from '../world.ts';
import { compareSamples, isAlarming, type Comparison } from './auc.ts';
import { bringCrowd, CROWD, tidy } from './crowd.ts';
import { slowLeaks } from './slow-leaks.ts';

const SAMPLES = numberOf('samples', 800);
const WARM_UP = 30;

interface Houses {
  one: World;
  other: World;
}

type Table = Record<string, Comparison & { alarm: boolean }>;

async function main(): Promise<void> {
  const server = await WorldServer.start();
  const houses = {
    one: await World.start(await server.databases('empty')),
    other: await World.start(await server.databases('crowded')),
  };
  try {
    const pages = await furnish(houses);
    const calibration = await measure(houses, pages);
    await bringCrowd(houses.other.privateAdmin);
    const clean = await measure(houses, pages);
    const caught: Record<string, boolean> = {};
    for (const { name, delay } of slowLeaks) {
      for (const house of [houses.one, houses.other]) house.wiring.delay = () => delay(house.databases);
      const table = await measure(houses, pages.slice(0, 1));
      caught[name] = Object.values(table).every(({ alarm }) => alarm);
    }
    const alarms = Object.keys(clean).filter((page) => clean[page]?.alarm && !calibration[page]?.alarm);
    const survivors = slowLeaks.flatMap(({ name }) => (caught[name] ? [] : [name]));
    console.log(
      JSON.stringify({ samples: SAMPLES, events: CROWD, alarms, survivors, clean, calibration, caught }),
    );
    process.exitCode = alarms.length === 0 && survivors.length === 0 ? 0 : 1;
  } finally {
    await houses.one.stop();
    await houses.other.stop();
    await server.stop();
  }
}

/** Gives both firms seats and a roster, and tells every page that their director can look at. */
async function furnish({ one, other }: Houses): Promise<string[]> {
  for (const house of [one, other]) {
    await house.reset();
    const director = new DirectorClient(house.director(0), () => house.clientIds.uuid());
    const { url } = await director.http.post<{ url: string }>('/v1/checkouts', {
      seats: 5,
      interval: 'month',
      requestId: house.clientIds.uuid(),
    });
    await new SandboxClient(house.addresses.sandbox).pay(url, 'direction0@firme.example');
    await house.deliverWebhooks();
    await director.sendRoster(ROSTER);
    for (let round = 0; round < 3; round++) await house.jobs.runDue();
    await tidy(house.sponsorAdmin);
    await tidy(house.privateAdmin);
  }
  const pages: string[] = [];
  for (const { path, isWrite } of describedRoutes('sponsor')) {
    if (isWrite) continue;
    if (path.includes('{'))
      pages.push(...(await idsFor(one, path)).slice(0, 1).map((id) => filled(path, id)));
    else pages.push(path);
  }
  return pages;
}

async function measure(houses: Houses, pages: readonly string[]): Promise<Table> {
  const table: Table = {};
  for (const page of pages) {
    const rounds = [];
    for (let round = 0; round < WARM_UP + SAMPLES; round++) rounds.push(await askBoth(houses, page, round));
    const kept = rounds.slice(WARM_UP);
    const comparison = compareSamples(
      kept.map(({ one }) => one),
      kept.map(({ other }) => other),
    );
    table[page] = { ...comparison, alarm: isAlarming(comparison) };
  }
  return table;
}

/** Whoever goes first might find the machine in another state, so they take turns. */
async function askBoth(houses: Houses, page: string, round: number): Promise<{ one: number; other: number }> {
  if (round % 2 === 0) return { one: await ask(houses.one, page), other: await ask(houses.other, page) };
  const other = await ask(houses.other, page);
  return { one: await ask(houses.one, page), other };
}

/** How many milliseconds a page takes. */
async function ask(world: World, page: string): Promise<number> {
  const startedAt = performance.now();
  const response = await fetch(world.addresses.sponsor + page, {
    headers: { Cookie: world.director(0).sessionCookie },
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${page} was answered with ${response.status}.`);
  return performance.now() - startedAt;
}

await main();
process.exit();
