import { afterAll, beforeAll, expect, it } from '@jest/globals';

import { orderSeats, startSandbox, type TestSandbox } from '../test-sandbox.fake.ts';

let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox();
});

afterAll(() => sandbox.close());

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${sandbox.httpUrl}${path}`, { headers });
}

it.each([
  ['/', 'de', 'fr'],
  ['/', 'en-US,fr;q=0.5', 'en'],
  ['/?lang=fr', 'en', 'fr'],
  ['/?lang=xx', 'en', 'en'],
])('speaks at %s to a browser of %s in %s', async (path, accepted, language) => {
  const text = await (await get(path, { 'Accept-Language': accepted })).text();

  expect(text).toContain(`<html lang="${language}">`);
});

it.each(['/', '/mailbox', '/webhooks', '/nothing'])('protects %s and marks it as a sandbox', async (path) => {
  const page = await get(`${path}?lang=en`, { Accept: 'text/html' });
  const text = await page.text();

  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'$/,
  );
  expect(page.headers.get('x-content-type-options')).toBe('nosniff');
  expect(page.headers.get('cache-control')).toBe('no-store');
  expect(page.headers.get('x-powered-by')).toBeNull();
  expect(text).toContain('Sandbox: no real payment is made');
  expect(text).not.toMatch(/<script(?! src="\/assets)|\sstyle=|\son\w+=/);
});

it('serves its styles and its script, and no other file', async () => {
  const types = await Promise.all(
    ['sandbox.css', 'checkout.css', 'mailbox.js'].map(async (name) =>
      (await get(`/assets/${name}`)).headers.get('content-type'),
    ),
  );

  expect(types).toEqual([
    'text/css; charset=utf-8',
    'text/css; charset=utf-8',
    'text/javascript; charset=utf-8',
  ]);
  for (const name of ['..%2Fpackage.json', 'toString', 'README.md'])
    expect((await get(`/assets/${name}`)).status).toBe(404);
});

it('tells whoever started it that it is ready', async () => {
  expect(await (await get('/health')).json()).toEqual({ status: 'ready' });
});

it('opens its controls to this machine only', async () => {
  const foreign = await import('node:http').then(
    ({ request }) =>
      new Promise<number | undefined>((resolve) => {
        const url = new URL('/_sandbox/requests', sandbox.httpUrl);
        request(url, { headers: { Host: 'sandbox.example' } }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        }).end();
      }),
  );
  const otherSite = await fetch(`${sandbox.httpUrl}/_sandbox/reset`, {
    method: 'POST',
    headers: { Origin: 'http://elsewhere.example' },
  });

  expect(foreign).toBe(403);
  expect(otherSite.status).toBe(403);
  expect(otherSite.headers.get('content-type')).toContain('application/problem+json');
});

it('leads browsers to the address that it was told, wherever it listens', async () => {
  const behind = await startSandbox({ SANDBOX_PUBLIC_URL: 'https://sandbox.example/' });

  const { session } = await orderSeats(behind.stripe);
  const page = await fetch(`${behind.httpUrl}${new URL(session.url!).pathname}`);
  await behind.close();

  expect(session.url).toBe(`https://sandbox.example/checkout/${session.id}`);
  expect(page.status).toBe(200);
});
