import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Lang } from './lang.ts';

const SIZES = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
];

/** Takes pictures of a page at three widths, when somebody asked for pictures. */
export async function takePictures(page: Page, lang: Lang, name: string): Promise<void> {
  const folder = process.env['APARTE_PICTURES'];
  if (!folder) return;

  mkdirSync(path.join(folder, lang), { recursive: true });
  const usual = page.viewportSize();
  for (const size of SIZES) {
    await page.setViewportSize(size);
    await page.screenshot({
      path: path.join(folder, lang, `${name}-${size.width}.png`),
      fullPage: true,
      animations: 'disabled',
    });
  }
  if (usual) await page.setViewportSize(usual);
}
