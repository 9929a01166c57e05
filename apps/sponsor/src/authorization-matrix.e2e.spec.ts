import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeSponsorApi } from './describe-sponsor-api.ts';
import { problemOf, type Answer, type Browser } from './test-browser.fake.ts';
import { startSponsor, uuid, type TestSponsor } from './test-sponsor.fake.ts';

type Whose = 'own' | 'foreign' | 'missing';
/** What the directors of two firms have, by the step of the path before the id. */
type Things = Record<string, string>;

interface Expectation {
  /** Status for the director on own things. */
  own: number;
  body?: () => object;
}

/** Open to whoever passes by; each call is complete as far as authorization goes. */
const open: Readonly<Record<string, number>> = {
  'POST /v1/sign-up': 422,
  'POST /v1/login': 422,
  'POST /v1/logout': 204,
  'GET /v1/plans': 200,
};

/** Every other route. A new one must be added here, or the matrix fails. */
const closed: Readonly<Record<string, Expectation>> = {
  'GET /v1/session': { own: 200 },
  'POST /v1/checkouts': { own: 422, body: () => ({}) },
  'GET /v1/checkouts/{id}': { own: 200 },
  'GET /v1/seats': { own: 200 },
  'GET /v1/invoices': { own: 200 },
  'GET /v1/invoices/{id}/pdf': { own: 200 },
  'GET /v1/roster': { own: 200 },
  'POST /v1/roster/imports': { own: 422, body: () => ({}) },
  'POST /v1/roster/imports/{id}/confirmation': { own: 200 },
  'DELETE /v1/roster/{id}': { own: 204 },
  'GET /v1/letters': { own: 200 },
  'GET /v1/pulse': { own: 200 },
};

const documents = await describeSponsorApi();
const routes = [...documents.values()].flatMap(({ paths }) =>
  Object.entries(paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((operation) => ({
      method: operation.toUpperCase(),
      path,
      name: `${operation.toUpperCase()} ${path}`,
    })),
  ),
);

let sponsor: TestSponsor;
let director: Browser;
let things: Record<'own' | 'foreign', Things>;
beforeAll(async () => {
  sponsor = await startSponsor();
  director = await sponsor.payingDirector();
  const other = await sponsor.payingDirector();
  await sponsor.runDue();
  things = { own: await thingsOf(director), foreign: await thingsOf(other) };
});
afterAll(() => sponsor.close());

async function thingsOf(browser: Browser): Promise<Things> {
  const csv = 'name,email\nAnna Roy,anna@nordlys.example';
  const upload = async () =>
    (await browser.post('/v1/roster/imports', { csv, requestId: uuid() })).body as Things;
  const first = await upload();
  await browser.post(`/v1/roster/imports/${first['importId']!}/confirmation`);
  const { entries } = (await browser.get('/v1/roster')).body as { entries: Things[] };
  const { invoices } = (await browser.get('/v1/invoices')).body as { invoices: Things[] };
  const [checkout] = await sponsor.rows<{ id: string }>(
    `SELECT c.id FROM billing.checkout c JOIN roster.entry e USING (organisation_id) WHERE e.id = '${entries[0]!['id']!}'`,
  );
  return {
    roster: entries[0]!['id']!,
    imports: (await upload())['importId']!,
    invoices: invoices[0]!['id']!,
    checkouts: checkout!.id,
  };
}

it('has an expectation for every route, and none for a route that is gone', () => {
  const expected = [...Object.keys(open), ...Object.keys(closed)];
  expect(expected.sort()).toEqual(routes.map(({ name }) => name).sort());
});

it.each(routes.filter(({ name }) => name in open))('answers $name to whoever passes by', async (route) => {
  const answer = await call(sponsor.browser(), route, route.path, route.method === 'POST' ? {} : undefined);
  expect(answer.status).toBe(open[route.name]);
});

it.each(routes.filter(({ name }) => name in closed))(
  'answers $name to its director on own things, and to nobody else',
  async (route) => {
    const { own, body } = closed[route.name]!;
    const [actual, expected]: Record<string, unknown>[] = [{}, {}];
    const missing = problemOf(await director.get('/v1/there-is-no-such-route'));
    const notSignedIn = problemOf(await sponsor.browser().get('/v1/session'));
    for (const [persona, browser] of personas())
      // Own things come last: taking one off the roster takes it away.
      for (const whose of route.path.includes('{')
        ? (['missing', 'foreign', 'own'] as const)
        : (['own'] as const)) {
        const answer = await call(browser, route, addressOf(route.path, whose), body?.());
        const cell = `${persona}, ${whose}`;
        actual![cell] = answer.status >= 400 && answer.status !== 422 ? problemOf(answer) : answer.status;
        expected![cell] = persona === 'director' ? (whose === 'own' ? own : missing) : notSignedIn;
      }
    expect(actual).toEqual(expected);
  },
);

/** The director, nobody, and people of the other plane, whose sessions are in another database. */
function personas(): [string, Browser][] {
  const stranger = (name: string): Browser => {
    const browser = sponsor.browser();
    browser.cookie = `${name}=${randomBytes(32).toString('hex')}`;
    return browser;
  };
  return [
    ['nobody', sponsor.browser()],
    ['a member by their own cookie', stranger('aparte_member')],
    ['a member by the cookie of this site', stranger('aparte_sponsor')],
    ['director', director],
  ];
}

function addressOf(path: string, whose: Whose): string {
  const [, step = ''] = /\/([^/{}]+)\/\{/.exec(path) ?? [];
  const id = whose === 'missing' ? uuid() : things[whose][step]!;
  return path.replace(/\{[^}]+\}/, id);
}

function call(
  browser: Browser,
  { method }: { method: string },
  path: string,
  body: object | undefined,
): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return browser.send(method, path, text, text === undefined ? {} : { 'Content-Type': 'application/json' });
}
