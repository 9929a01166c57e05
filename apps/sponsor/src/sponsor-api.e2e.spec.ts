import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeSponsorApi } from './describe-sponsor-api.ts';
import { problemOf, type Browser } from './test-browser.fake.ts';
import { marker, PASSWORD, startSponsor, uuid, type TestSponsor } from './test-sponsor.fake.ts';

interface Operation {
  method: string;
  path: string;
}

let sponsor: TestSponsor;
let document: OpenAPIObject;
let operations: Operation[];

beforeAll(async () => {
  const described = (await describeSponsorApi()).get('sponsor');
  if (!described) throw new Error('The sponsor surface is not described.');
  document = described;
  operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => ({ method: method.toUpperCase(), path })),
  );
  sponsor = await startSponsor();
});
afterAll(() => sponsor.close());

const OPEN = ['POST /v1/sign-up', 'POST /v1/login', 'POST /v1/logout', 'GET /v1/plans'];
const at = (path: string, id = uuid()): string => path.replace('{id}', id);
const send = (browser: Browser, { method, path }: Operation, body?: string, headers = {}) =>
  browser.send(method, path, method === 'GET' ? undefined : body, headers);
const JSON_TYPE = { 'Content-Type': 'application/json' };

it('consists of these operations and no others', () => {
  expect(operations.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /v1/sign-up',
    'POST /v1/login',
    'POST /v1/logout',
    'GET /v1/session',
    'GET /v1/plans',
    'POST /v1/checkouts',
    'GET /v1/checkouts/{id}',
    'GET /v1/seats',
    'GET /v1/invoices',
    'GET /v1/invoices/{id}/pdf',
    'GET /v1/roster',
    'POST /v1/roster/imports',
    'POST /v1/roster/imports/{id}/confirmation',
    'DELETE /v1/roster/{id}',
    'GET /v1/letters',
    'GET /v1/pulse',
  ]);
});

it('describes every field', () => {
  const schemas = Object.entries(document.components?.schemas ?? {});
  expect(schemas.length).toBeGreaterThan(15);
  const undescribed = schemas.flatMap(([name, schema]) =>
    Object.entries('properties' in schema ? (schema.properties ?? {}) : {})
      .filter(([, field]) => !('description' in field))
      .map(([field]) => `${name}.${field}`),
  );
  expect(undescribed).toEqual([]);
});

it('declares the body of every answer that has one', () => {
  const answers = Object.values(document.paths).flatMap((item) =>
    Object.values(item as Record<string, { responses: Record<string, object> }>).flatMap(({ responses }) =>
      Object.entries(responses),
    ),
  );
  for (const [status, answer] of answers) expect('content' in answer).toBe(status !== '204');
});

it('says nothing of use anywhere: no field of it exists in this plane', () => {
  const fields = Object.values(document.components?.schemas ?? {}).flatMap((schema) =>
    'properties' in schema ? Object.keys(schema.properties ?? {}) : [],
  );
  const ofUse = /^(claim|used|active|session|last|count|free)|(Claim|Used|Active|Session|Last|Count|Free)/;
  expect(fields.filter((field) => ofUse.test(field))).toEqual([]);
});

it('lets nobody in without a session, whatever they ask for', async () => {
  for (const operation of operations) {
    const isOpen = OPEN.includes(`${operation.method} ${operation.path}`);
    const answer = await send(sponsor.browser(), { ...operation, path: at(operation.path) }, '{}', JSON_TYPE);
    if (!isOpen) expect(problemOf(answer)).toMatchObject({ status: 401, code: 'not-signed-in' });
    else expect(answer.status).not.toBe(401);
  }
});

it('does not take a cookie that only looks like a session', async () => {
  const browser = sponsor.browser();
  for (const cookie of ['f'.repeat(64), "' or 1=1--", '']) {
    browser.cookie = `aparte_sponsor=${cookie}`;
    expect((await browser.get('/v1/session')).status).toBe(401);
  }
});

it('refuses bodies that are no JSON, no object, or another kind of text', async () => {
  const browser = await sponsor.director();
  const post = (body: string, type = 'application/json') =>
    browser.send('POST', '/v1/checkouts', body, { 'Content-Type': type });
  expect(problemOf(await post('{"seats":'))).toMatchObject({ status: 400, code: 'malformed-json' });
  expect(problemOf(await post('"seats"'))).toMatchObject({ status: 400, code: 'malformed-json' });
  expect((await post('[]')).status).toBe(422);
  expect((await post('{"__proto__":{"seats":12}}')).status).toBe(422);
  const order = JSON.stringify({ seats: 12, interval: 'month', requestId: uuid() });
  expect((await post(order, 'text/plain')).status).toBeGreaterThanOrEqual(400);
  expect((await post(order, 'application/x-www-form-urlencoded')).status).toBeGreaterThanOrEqual(400);
  expect(await sponsor.rows('SELECT 1 FROM billing.checkout')).toEqual([]);
});

it('refuses bodies larger than any file it reads', async () => {
  const browser = await sponsor.director();
  const tooLarge = { status: 413, code: 'payload-too-large' };
  const list = { csv: 'x'.repeat(6 * 1_024 * 1_024), requestId: uuid() };
  expect(problemOf(await browser.post('/v1/roster/imports', list))).toMatchObject(tooLarge);
  const order = { seats: 12, interval: 'month', requestId: 'x'.repeat(300_000) };
  expect(problemOf(await browser.post('/v1/checkouts', order))).toMatchObject(tooLarge);
});

it('refuses writes from the page of another site, and takes those of its own', async () => {
  const browser = await sponsor.director();
  const post = (origin: string) =>
    browser.post('/v1/roster/imports', { csv: 'nom;email', requestId: uuid() }, { Origin: origin });
  expect(problemOf(await post('http://localhost:4200'))).toMatchObject({
    status: 403,
    code: 'foreign-origin',
  });
  expect((await post('null')).status).toBe(403);
  expect((await post(sponsor.origin)).status).toBe(201);
});

it.each(['/v1/nothing', '/v1/rep/home', '/v1/webhooks', '/v1/%2e%2e/health', '/v1/seats/1', '/nothing'])(
  'has nothing at %s',
  async (path) => {
    const browser = await sponsor.director();
    expect(problemOf(await browser.get(path))).toEqual({
      type: '/problems/not-found',
      title: 'There is nothing here.',
      status: 404,
      code: 'not-found',
    });
  },
);

it('protects every answer and lets no cache keep what is personal', async () => {
  const browser = await sponsor.director();
  const answer = await browser.get('/v1/session');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('etag')).toBeNull();
  expect(answer.headers.get('x-powered-by')).toBeNull();
});

it('tells that it is alive and ready, and nothing else', async () => {
  expect((await sponsor.browser().get('/health/live')).body).toEqual({ status: 'up' });
  expect((await sponsor.browser().get('/health/ready')).body).toEqual({ status: 'up', down: [] });
});

it('writes no address, no name, no parameter and no body to its log', async () => {
  const mark = marker();
  const browser = await sponsor.payingDirector(5, mark);
  const csv = `nom;email\n${mark};${mark}@x.example\n${mark};bad`;
  const bodies: Record<string, object> = {
    '/v1/sign-up': {
      email: `${mark}@x.example`,
      password: `${mark}${PASSWORD}`,
      displayName: mark,
      organisationName: mark,
      locale: 'fr',
      acceptsTerms: true,
    },
    '/v1/login': { email: `${mark}@x.example`, password: mark },
    '/v1/checkouts': { seats: 12, interval: 'month', requestId: uuid() },
    '/v1/roster/imports': { csv, requestId: uuid() },
  };
  const marked = { ...JSON_TYPE, 'User-Agent': mark, Referer: `http://${mark}.example`, 'X-Marker': mark };
  for (const { method, path } of operations.filter((operation) => operation.path !== '/v1/logout')) {
    const query = `?${mark}=${mark}`;
    await send(browser, { method, path: at(path) + query }, JSON.stringify(bodies[path] ?? {}), marked);
    await send(browser, { method, path: at(path, mark) + query }, `{"${mark}":"${mark}`, marked);
    await send(
      browser,
      { method, path: at(path) },
      JSON.stringify({ ...bodies[path], [mark]: mark }),
      marked,
    );
  }
  await send(browser, { method: 'POST', path: '/v1/webhooks/stripe' }, `{"id":"${mark}"}`, {
    ...marked,
    'Stripe-Signature': mark,
  });
  await browser.get(`/${mark}`);
  await sponsor.runDue();

  const log = sponsor.log.lines.join('');
  expect(sponsor.log.lines.length).toBeGreaterThan(40);
  expect(log).not.toContain(mark);
  expect(log).not.toMatch(/nordlys\.example|x\.example/);
  expect(log).not.toContain(browser.cookie.split('=')[1]);
});
