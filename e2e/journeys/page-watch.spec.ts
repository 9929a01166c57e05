import { expect, test, type Page } from '@playwright/test';
import { currentHouse } from './house/house.ts';
import { PageWatch } from './page-watch.ts';
import { Traffic } from './traffic.ts';

const BREACHES: Record<string, { act: (page: Page) => Promise<unknown>; noticed: RegExp }> = {
  'a request to a stranger': {
    act: (page) => page.evaluate(() => fetch('http://127.0.0.1:9/away').catch(() => null)),
    noticed: /^content security policy: connect-src http:\/\/127\.0\.0\.1:9/,
  },
  'a request to the other site of the house': {
    act: (page) => page.evaluate((url) => fetch(url).catch(() => null), currentHouse().addresses.sponsor),
    noticed: /^content security policy: connect-src/,
  },
  'a picture from elsewhere': {
    act: (page) =>
      page.evaluate(() => {
        document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/pixel.gif' }));
      }),
    noticed: /^content security policy: img-src/,
  },
  'a script in the page itself': {
    act: (page) =>
      page
        .evaluate(() => {
          document.body.setAttribute('onclick', 'void 0');
        })
        .catch(() => null),
    noticed: /^content security policy: require-trusted-types-for/,
  },
  'an error in the console': {
    act: (page) =>
      page.evaluate(() => {
        console.error('broken');
      }),
    noticed: /^console: broken$/,
  },
  'an error that nobody caught': {
    act: (page) => page.evaluate(() => void Promise.reject(new Error('lost'))),
    noticed: /^uncaught: lost$/,
  },
  'a refusal that nobody expected': {
    act: (page) => page.evaluate(() => fetch('/v1/rep/home')),
    noticed: /^refused: 401 GET \/v1\/rep\/home$/,
  },
  'an expected refusal that never came': {
    act: (page) => page.title(),
    noticed: /^awaited, and never came: 418 GET \/tea$/,
  },
};

for (const [name, { act, noticed }] of Object.entries(BREACHES)) {
  test(`the watch notices ${name}`, async ({ browser }) => {
    const { addresses, folder } = currentHouse();
    const context = await browser.newContext();
    const watch = await PageWatch.over(context, addresses, new Traffic(folder));
    const page = await context.newPage();
    await page.goto(addresses.member);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (name.startsWith('an expected')) watch.expectRefusal('418 GET /tea');
    else expect(watch.faults()).toEqual([]);
    await act(page);
    await expect.poll(() => watch.faults().filter((fault) => noticed.test(fault)).length).toBe(1);
    await context.close();
  });
}
