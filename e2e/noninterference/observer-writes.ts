import { describedRoutes, type DescribedRoute } from './descriptions.ts';
import { ask, type Onlooker } from './observer-http.ts';
import { filled, idsFor, MALFORMED_IDS, MISSING_ID } from './observer-ids.ts';
import { ROSTER } from './people.ts';
import type { World } from './world.ts';

const EVERYBODY: readonly Onlooker[] = ['nobody', 1, 0];
const EMPTY_BODY = '{}';
const BROKEN_BODY = '{';
/** Each of these takes something away that the others need, so they come last and in this order. */
const LAST = ['DELETE /v1/roster/{id}', 'POST /v1/logout'];

/**
 * What a director may really send where a route takes a body; a route with a body and no line here fails the run.
 * Making an account and signing in cost a password's hash: those are sponsor events, and here only refused.
 */
const COMPLETE: Readonly<Record<string, object | null>> = {
  'POST /v1/sign-up': null,
  'POST /v1/login': null,
  'POST /v1/checkouts': { seats: 5, interval: 'year', requestId: '60000000-0000-4000-a000-000000000001' },
  'POST /v1/roster/imports': {
    csv: ['name,email', ...ROSTER.map(({ name, email }) => `${name},${email}`)].join('\n'),
    requestId: '60000000-0000-4000-a000-000000000002',
  },
};

/**
 * Tries everything that writes: as nobody, as the other firm and as the firm itself; on own, foreign, missing and
 * malformed ids; with broken bodies, and at last with complete ones.
 */
export async function tryWrites(world: World): Promise<string[]> {
  const lines: string[] = [];
  for (const route of inOrder(describedRoutes('sponsor').filter(({ isWrite }) => isWrite))) {
    const complete = COMPLETE[route.name];
    if (route.takesBody && complete === undefined)
      throw new Error(`The observer does not know what to send to ${route.name}.`);
    for (const path of await pathsOf(world, route)) {
      const write = (who: Onlooker, body?: string): Promise<string> =>
        ask(world, who, { method: route.method, path, ...(body ? { body } : {}) });
      for (const who of EVERYBODY) lines.push(await write(who, route.takesBody ? EMPTY_BODY : undefined));
      if (route.takesBody) lines.push(await write(0, BROKEN_BODY));
      if (complete) lines.push(await write(0, JSON.stringify(complete)));
    }
  }
  return lines;
}

async function pathsOf(world: World, { path }: DescribedRoute): Promise<string[]> {
  if (!path.includes('{')) return [path];
  const ids = [MISSING_ID, ...MALFORMED_IDS, ...(await idsFor(world, path))];
  return ids.map((id) => filled(path, id));
}

function inOrder(routes: readonly DescribedRoute[]): DescribedRoute[] {
  return routes.toSorted((one, other) => LAST.indexOf(one.name) - LAST.indexOf(other.name));
}
