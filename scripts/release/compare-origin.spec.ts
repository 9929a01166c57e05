import { afterEach, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compareOrigin, type PublishedManifest } from './compare-origin.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const importMap = '{"integrity":{}}';
const page = `<script type="importmap">${importMap}</script><script type="module" src="/assets/index-a.js"></script>`;
const mapHash = createHash('sha256').update(importMap).digest('base64');
const strict = `default-src 'none';script-src 'self' 'sha256-${mapHash}' 'wasm-unsafe-eval';worker-src 'self';base-uri 'none';require-trusted-types-for 'script'`;
const site: Readonly<Record<string, string>> = {
  '/index.html': page,
  '/assets/index-a.js': 'start();',
  '/assets/later-b.js': 'later();',
};

interface Origin {
  files?: Record<string, string>;
  without?: string;
  policy?: string;
}

/** An origin that serves the release, but for what a test changes. */
async function arrange({ files = {}, without = '', policy = strict }: Origin = {}) {
  const served: Record<string, string> = { ...site, ...files };
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const body = path === without ? undefined : served[path];
    response.writeHead(body === undefined ? 404 : 200, { 'content-security-policy': policy });
    response.end(body);
  });
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { failed } = await compareOrigin(origin, manifest);
  return failed;
}

const manifest: PublishedManifest = {
  site: 'member',
  files: Object.entries(site).map(([path, text]) => ({
    path,
    sha256: createHash('sha256').update(text).digest('hex'),
    bytes: text.length,
  })),
};

it('finds nothing to say about the release itself', async () => {
  expect(await arrange()).toEqual([]);
});

it('tells an altered file, also one that is loaded later', async () => {
  const failed = await arrange({ files: { '/assets/later-b.js': 'later(); steal();' } });
  expect(failed).toEqual([{ path: '/assets/later-b.js', reason: 'altered' }]);
});

it('tells a missing file', async () => {
  expect(await arrange({ without: '/assets/later-b.js' })).toEqual([
    { path: '/assets/later-b.js', reason: 'missing' },
  ]);
});

it('tells a script that the start page loads and nobody listed', async () => {
  const failed = await arrange({ files: { '/index.html': `${page}<script src="/assets/spy.js"></script>` } });
  expect(failed).toEqual([
    { path: '/assets/spy.js', reason: 'unlisted' },
    { path: '/index.html', reason: 'altered' },
  ]);
});

it.each([
  ['allows another origin', strict.replace("script-src 'self'", "script-src 'self' https://cdn.example")],
  ['allows inline scripts', strict.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")],
  ['drops Trusted Types', strict.replace("require-trusted-types-for 'script'", '')],
  ['opens the default', strict.replace("default-src 'none'", "default-src 'self'")],
  ['takes workers from anywhere', strict.replace("worker-src 'self'", 'worker-src blob:')],
  ['is missing', ''],
])('tells a security policy that %s', async (_what, policy) => {
  expect(await arrange({ policy })).toEqual([{ path: '/', reason: 'policy' }]);
});

it('tells an origin that does not answer', async () => {
  const { failed } = await compareOrigin('http://127.0.0.1:9', manifest);
  expect(failed.map(({ reason }) => reason)).toEqual(Array.from({ length: 4 }, () => 'unreachable'));
});
