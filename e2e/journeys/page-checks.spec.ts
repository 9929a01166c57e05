import { expect, test } from '@playwright/test';
import { checkPage } from './page-checks.ts';

function pageWith(body: string): string {
  return `<!doctype html><html lang="en"><title>Page</title><main><h1>Page</h1>${body}</main></html>`;
}

test('lets a page pass that is well made', async ({ page }) => {
  await page.setContent(
    pageWith('<p>Seats at https://aparte.example/invite, or list.csv, e.g. by 5 p.m. today.</p>'),
  );
  await checkPage(page, 'en', 'page');
});

for (const [fault, body, words] of [
  ['a key shown instead of its text', '<p>seats.page.title</p>', 'seats.page.title'],
  ['a key in a label', '<button aria-label="conversation:list.title"></button>', 'conversation:list.title'],
  ['a place that was never filled', '<p>Hello {{name}}</p>', '{{name}}'],
  ['something wider than a phone', '<div style="width: 500px">wide</div>', 'sticks out'],
  ['a picture without words', '<img src="data:," />', 'image-alt'],
  ['letters too pale', '<p style="color: #ccc; background: #fff">pale</p>', 'color-contrast'],
] as const) {
  test(`notices ${fault}`, async ({ page }) => {
    await page.setContent(pageWith(body));
    await expect(checkPage(page, 'en', 'page')).rejects.toThrow(words);
  });
}

test('notices another language than the reader’s', async ({ page }) => {
  await page.setContent(pageWith(''));
  await expect(checkPage(page, 'fr', 'page')).rejects.toThrow('the language of the page');
});
