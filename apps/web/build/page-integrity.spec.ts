import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { withIntegrity } from './page-integrity.ts';

const page = `<head>
    <script type="module" crossorigin src="/assets/index-a.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/style-b.css">
    <link rel="icon" href="/icon.svg" />
</head>`;
const bytesOf = (path: string): Buffer => Buffer.from(`content of ${path}`);
const fingerprintOf = (path: string): string =>
  `sha384-${createHash('sha384').update(bytesOf(path)).digest('base64')}`;

it('puts the fingerprint on the script and the style sheet of the page', () => {
  const result = withIntegrity(page, [], bytesOf);
  expect(result).toContain(
    `src="/assets/index-a.js" integrity="${fingerprintOf('/assets/index-a.js')}"></script>`,
  );
  expect(result).toContain(`href="/assets/style-b.css" integrity="${fingerprintOf('/assets/style-b.css')}">`);
  expect(result).toContain('<link rel="icon" href="/icon.svg" />');
});

it('names in an import map, before the first script, what is loaded later', () => {
  const result = withIntegrity(page, ['/assets/later-c.js'], bytesOf);
  const map = /<script type="importmap">(.*?)<\/script>\s*<script type="module"/.exec(result);
  expect(JSON.parse(map?.[1] ?? '')).toEqual({
    integrity: { '/assets/later-c.js': fingerprintOf('/assets/later-c.js') },
  });
});
