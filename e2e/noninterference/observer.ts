import { describedRoutes } from './descriptions.ts';
import { ask, lookTwice } from './observer-http.ts';
import { filled, idsFor, isMalformed, MALFORMED_IDS, MISSING_ID } from './observer-ids.ts';
import { observeDatabase, observeMails, observeStripe } from './observer-traces.ts';
import { tryWrites } from './observer-writes.ts';
import type { World } from './world.ts';

/** Everything a director, the employer's mailboxes and the sponsor plane's own tools could see, as lines of text. */
export type Observation = readonly string[];

/** Pages that stand in no description. */
const OTHER_PAGES = [
  '/health/live',
  '/health/ready',
  '/metrics',
  '/v1/does-not-exist',
  '/',
  '/roster',
  '/assets/site.js',
];

/**
 * Looks at a world with the eyes of both directors, and of whoever runs the sponsor plane: first by reading, then by
 * trying everything that writes, then at the traces of all of it.
 */
export async function observe(world: World): Promise<Observation> {
  const read = await readEverything(world);
  const tried = await tryWrites(world);
  // A mistake that works later must still be seen: due work once more, after everything.
  await world.jobs.runDue();
  return [
    ...world.seen,
    ...read,
    ...tried,
    ...(await readAgain(world)),
    ...(await observeMails(world)),
    ...(await observeStripe(world)),
    ...(await observeDatabase(world)),
    ...world.sponsorLog.all().map((line) => `log ${line}`),
  ];
}

async function readEverything(world: World): Promise<string[]> {
  const lines: string[] = [];
  for (const { path, isOfNobody } of await pagesOf(world)) {
    lines.push(...(await lookTwice(world, 0, path)));
    // The other firm and a passer-by learn from an id that exists, or from none.
    if (isOfNobody) continue;
    for (const who of [1, 'nobody'] as const) lines.push(await ask(world, who, { method: 'GET', path }));
  }
  for (const path of OTHER_PAGES) lines.push(...(await lookTwice(world, 'nobody', path)));
  return lines;
}

interface Page {
  path: string;
  /** It names something that does not exist. */
  isOfNobody: boolean;
}

/** Every page of the sponsor surface with every id that the director can know, a missing one and ones that are none. */
async function pagesOf(world: World): Promise<Page[]> {
  const pages: Page[] = [];
  for (const { path, query } of describedRoutes('sponsor').filter(({ isWrite }) => !isWrite)) {
    if (query.length > 0) throw new Error(`The observer does not know what to ask ${path} for.`);
    if (!path.includes('{')) pages.push({ path, isOfNobody: false });
    else
      for (const id of [...(await idsFor(world, path)), MISSING_ID, ...MALFORMED_IDS])
        pages.push({ path: filled(path, id), isOfNobody: id === MISSING_ID || isMalformed(id) });
  }
  return pages;
}

/** What the tries have changed is looked at once more. */
async function readAgain(world: World): Promise<string[]> {
  const lines: string[] = [];
  const plain = describedRoutes('sponsor').filter(({ isWrite, path }) => !isWrite && !path.includes('{'));
  for (const { path } of plain) lines.push(await ask(world, 0, { method: 'GET', path }));
  return lines;
}
