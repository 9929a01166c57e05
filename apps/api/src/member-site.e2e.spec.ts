import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Town } from './town.fake.ts';

let town: Town;
let webRoot: string;
beforeAll(async () => {
  webRoot = await mkdtemp(path.join(tmpdir(), 'aparte-site-'));
  await mkdir(path.join(webRoot, 'assets'));
  await writeFile(path.join(webRoot, 'index.html'), '<!doctype html><title>Aparté</title>');
  await writeFile(path.join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
  await mkdir(path.join(webRoot, 'viewer-assets'));
  await writeFile(path.join(webRoot, 'viewer.html'), '<!doctype html><title>A file</title>');
  await writeFile(path.join(webRoot, 'viewer-assets', 'viewer-1a2b.js'), 'export {};');
  town = await Town.build({}, { WEB_ROOT: webRoot, SPONSOR_ORIGIN: 'http://127.0.0.1:4300' });
});
afterAll(async () => {
  await town.api.stop();
  await rm(webRoot, { recursive: true });
});

function open(page: string) {
  return town.browser().sendText('GET', page, undefined, { accept: 'text/html' });
}

it('serves the start page for every address of the site, under the content security policy', async () => {
  for (const page of ['/', '/invite', '/conversations/x']) {
    const { status, text, headers } = await open(page);
    expect([status, text]).toEqual([200, '<!doctype html><title>Aparté</title>']);
    expect(headers.get('content-security-policy')?.split(';')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "connect-src 'self' http://localhost:4201 ws://localhost:4201",
        'frame-src http://localhost:4200/viewer.html http://127.0.0.1:4300',
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ]),
    );
    expect(headers.get('cache-control')).toBe('no-store');
  }
});

it('serves its assets for ever and leaves the API alone', async () => {
  const asset = await open('/assets/app-1a2b.js');
  expect([asset.status, asset.headers.get('cache-control')]).toEqual([
    200,
    'public, max-age=31536000, immutable',
  ]);
  expect((await open('/assets/gone-1a2b.js')).status).toBe(404);
  expect((await open('/v1/nothing')).body.code).toBe('not-found');
  expect((await open('/health/live')).body).toEqual({ status: 'up' });
});

it('takes the origin away from the page that shows files, and lets it ask for nothing', async () => {
  const { status, text, headers } = await open('/viewer.html');
  expect([status, text]).toEqual([200, '<!doctype html><title>A file</title>']);
  expect(headers.get('content-security-policy')?.split(';')).toEqual([
    'sandbox allow-scripts',
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    'img-src blob:',
    'media-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
  expect([headers.get('cache-control'), headers.get('x-content-type-options')]).toEqual([
    'no-store',
    'nosniff',
  ]);
});

it('gives the scripts of that page to a page of no origin, and nothing else to any other site', async () => {
  const script = await open('/viewer-assets/viewer-1a2b.js');
  expect(script.status).toBe(200);
  expect(script.headers.get('access-control-allow-origin')).toBe('*');
  expect(script.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
  expect((await open('/viewer-assets/gone.js')).status).toBe(404);
  for (const path of ['/', '/viewer.html', '/assets/app-1a2b.js', '/v1/config']) {
    const { headers } = await open(path);
    expect([path, headers.get('access-control-allow-origin')]).toEqual([path, null]);
    expect([path, headers.get('cross-origin-resource-policy')]).toEqual([path, 'same-origin']);
  }
});

it('tells the pages where the chat and the preview of the director are', async () => {
  expect((await town.browser().get('/v1/config')).body).toEqual({
    chatUrl: 'http://localhost:4201',
    sponsorPreviewUrl: 'http://127.0.0.1:4300/who-sees-what',
  });
});
