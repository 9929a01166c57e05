import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { audiences } from '@aparte/confidentiality';
import { describedRoutes, filled, type DescribedRoute } from './api-routes.fake.ts';
import { buildWorld, type Whose, type World } from './authorization-world.fake.ts';
import { publicExpectations, surfaceExpectations } from './authorization.expectations.fake.ts';
import type { Answer, Browser } from './browser.fake.ts';

const personas = ['nobody', 'rep', 'coach', 'operator', 'director'] as const;
type Persona = (typeof personas)[number];

const allowed: Readonly<Record<string, readonly Persona[]>> = {
  rep: ['rep'],
  coach: ['coach'],
  member: ['rep', 'coach'],
  operator: ['operator'],
};

const everyone: readonly Whose[] = ['own', 'foreign', 'missing'];
const routes = await describedRoutes();
let world: World;
beforeAll(async () => {
  world = await buildWorld();
});
afterAll(() => world.town.api.stop());

function browserOf(persona: Persona): Browser {
  if (isStranger(persona)) return strangerOf(persona);
  return world[persona].browser;
}

/** Sessions of directors are in another database: here a director is nobody, whatever the cookie is called. */
function isStranger(persona: Persona): persona is 'nobody' | 'director' {
  return persona === 'nobody' || persona === 'director';
}

function strangerOf(persona: 'nobody' | 'director'): Browser {
  const browser = world.town.browser();
  return persona === 'nobody' ? browser : browser.bring(`aparte_member=${'a1'.repeat(32)}`);
}

/** Somebody of their own, for the routes that end sessions. */
async function freshBrowserOf(persona: Persona): Promise<Browser> {
  return isStranger(persona) ? strangerOf(persona) : (await world.town[persona]()).browser;
}

/** What a cell of the matrix came to: the status, or the whole body where only one body is right. */
function outcome({ status, text }: Answer): string {
  const isRefusal = status === 401 || status === 404;
  return isRefusal ? `${String(status)} ${text.replace(/"requestId":"[^"]*"/, '')}` : String(status);
}

async function refusals(): Promise<{ missing: string; notSignedIn: string }> {
  const browser = world.town.browser();
  return {
    missing: outcome(await browser.get('/v1/there-is-no-such-route')),
    notSignedIn: outcome(await browser.get('/v1/auth/session')),
  };
}

it('has an expectation for every route, and none for a route that is gone', () => {
  const expected = [...Object.keys(publicExpectations), ...Object.keys(surfaceExpectations)];
  expect(expected.sort()).toEqual(routes.map(({ name }) => name).sort());
});

it('declares for every route an audience of the disclosure table, or that it is open to everybody', () => {
  const undeclared = routes.filter(({ surface }) => surface !== 'public' && !(surface in allowed));
  expect(undeclared.map(({ name }) => name)).toEqual([]);
  const readers = new Set<string>(audiences);
  expect(
    Object.values(allowed)
      .flat()
      .filter((persona) => !readers.has(persona)),
  ).toEqual([]);
});

it('describes every route that answers', () => {
  const answering = answeringRoutes();
  const described = new Set(routes.map(({ name }) => name));
  expect(answering.filter((name) => !described.has(name))).toEqual(['GET /health/live', 'GET /health/ready']);
  expect(answering).toHaveLength(routes.length + 2);
});

it.each(routes.filter(({ surface }) => surface === 'public'))(
  'answers $name to everybody as it should',
  async ({ name, method, path }) => {
    const { nobody, signedIn } = publicExpectations[name]!;
    for (const persona of personas) {
      const browser = await freshBrowserOf(persona);
      const { status } = await browser.send(
        method,
        path,
        ['GET', 'DELETE'].includes(method) ? undefined : {},
      );
      expect([persona, status]).toEqual([persona, isStranger(persona) ? nobody : signedIn]);
    }
  },
);

it.each(routes.filter(({ surface }) => surface !== 'public'))(
  'answers $name to its own people on their own things, and to nobody else',
  async (route) => {
    const { own, target } = surfaceExpectations[route.name]!;
    const { missing, notSignedIn } = await refusals();
    const [actual, expected]: Record<string, string>[] = [{}, {}];
    for (const persona of personas)
      for (const whose of target ? everyone : everyone.slice(0, 1)) {
        const cell = `${persona}, ${whose}`;
        const mayCall = allowed[route.surface]!.includes(persona);
        actual![cell] = outcome(await call(route, persona, whose));
        expected![cell] = mayCall && whose === 'own' ? String(own) : missing;
        if (isStranger(persona)) expected![cell] = notSignedIn;
      }
    expect(actual).toEqual(expected);
  },
);

function call({ name, method, path }: DescribedRoute, persona: Persona, whose: Whose): Promise<Answer> {
  const { target, further = [], query, body } = surfaceExpectations[name]!;
  const member = persona === 'coach' ? 'coach' : 'rep';
  const address = target ? filled(path, [target(world, whose, member), ...further]) : path;
  return browserOf(persona).send(method, address + (query ?? ''), body?.());
}

/** What the running server really has, whatever the documents say. */
function answeringRoutes(): string[] {
  const { router } = world.town.api.app.getHttpAdapter().getInstance() as {
    router: { stack: { route?: { path: string; methods: Record<string, boolean> } }[] };
  };
  return router.stack.flatMap(({ route }) =>
    Object.keys(route?.methods ?? {}).map(
      (method) => `${method.toUpperCase()} ${(route?.path ?? '').replace(/:(\w+)/g, '{$1}')}`,
    ),
  );
}
