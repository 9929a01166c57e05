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
        'frame-src http://127.0.0.1:4300',
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

it('tells the pages where the chat and the preview of the director are', async () => {
  expect((await town.browser().get('/v1/config')).body).toEqual({
    chatUrl: 'http://localhost:4201',
    sponsorPreviewUrl: 'http://127.0.0.1:4300/who-sees-what',
  });
});
