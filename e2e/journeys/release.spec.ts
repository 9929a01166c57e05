import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { compareOrigin, type PublishedManifest } from '@aparte/scripts/release';
import { test } from './journey-test.ts';

const builds = path.resolve(import.meta.dirname, '../../apps/web/dist');

for (const site of ['member', 'sponsor'] as const) {
  test(`the ${site} site is the published release, file by file`, async ({ house }) => {
    const text = readFileSync(path.join(builds, site, 'release.json'), 'utf8');
    const { files, failed } = await compareOrigin(
      house.addresses[site],
      JSON.parse(text) as PublishedManifest,
    );
    expect(files).toBeGreaterThan(10);
    expect(failed).toEqual([]);
  });
}

test('a script that was altered on its way does not run', async ({ house, browser }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  let altered = 0;
  await page.route(/\/assets\/trust\.routes-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    altered += 1;
    await route.fulfill({ response, body: `globalThis.altered = true;\n${await response.text()}` });
  });

  await page.goto(`${house.addresses.member}/who-sees-what`);

  await expect(
    page
      .getByRole('alert')
      .or(page.getByRole('heading', { level: 1 }))
      .first(),
  ).toBeVisible();
  expect(altered).toBeGreaterThan(0);
  expect(await page.evaluate(() => 'altered' in globalThis)).toBe(false);
  await expect(page.getByRole('heading', { name: 'Qui voit quoi' })).toHaveCount(0);
  await context.close();
});
