import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from './lang.ts';

const WIDTHS = [360, 768, 1280];
const LEAST_HEIGHT = 740;

/** Takes pictures of a page at three widths, and one in the dark theme, when somebody asked for pictures. */
export async function takePictures(page: Page, lang: Lang, name: string): Promise<void> {
  const folder = process.env['APARTE_PICTURES'];
  if (!folder) return;

  mkdirSync(path.join(folder, lang), { recursive: true });
  const usual = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: LEAST_HEIGHT });
    // The window is made as high as the page: what sticks to its edges would otherwise lie over the middle.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.screenshot({ path: path.join(folder, lang, `${name}-${width}.png`), animations: 'disabled' });
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.screenshot({ path: path.join(folder, lang, `${name}-dark.png`), animations: 'disabled' });
  await page.emulateMedia({ colorScheme: 'light' });
  if (usual) await page.setViewportSize(usual);
}
