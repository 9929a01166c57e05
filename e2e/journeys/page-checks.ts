import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import type { Lang } from './lang.ts';

const PHONE_WIDTH = 360;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds for every page of the product: it fits a phone, is wholly in its language, and can be used by anyone. */
export async function checkPage(page: Page, lang: Lang, name: string): Promise<void> {
  await checkText(page, lang, name);
  expect(await barriers(page), `${name}: barriers for assistive technology`).toEqual([]);
  // Colours do not change with the language: the dark theme is looked at in one.
  if (lang === 'en') expect(await paleInTheDark(page), `${name}: hard to read in the dark`).toEqual([]);
}

/** The part of it that another text can break: language, missing texts, width. */
export async function checkText(page: Page, lang: Lang, name: string): Promise<void> {
  expect(await page.locator('html').getAttribute('lang'), `${name}: the language of the page`).toBe(lang);
  expect(await untranslated(page), `${name}: texts that were never written`).toEqual([]);
  expect(await overflowOnPhone(page), `${name}: what sticks out at ${PHONE_WIDTH} px`).toEqual([]);
}

/** Keys of texts shown instead of the texts, and places in them that were never filled. */
async function untranslated(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const attributes = ['aria-label', 'title', 'alt', 'placeholder'];
    const inAttributes = [...document.querySelectorAll('*')].flatMap((element) =>
      attributes.map((attribute) => element.getAttribute(attribute) ?? ''),
    );
    return [document.title, document.body.innerText, ...inAttributes];
  });
  const words = texts.flatMap((text) => text.split(/\s+/));
  const isKey = (word: string): boolean =>
    /^[a-z][\w-]*(?::[\w-]+)?(?:\.[a-z][\w-]*)+$/i.test(word) &&
    !/\.(example|csv|txt|pdf|png|wav|svg)$/.test(word);
  return words.filter((word) => isKey(word) || word.includes('{{') || word.includes('}}'));
}

function barriers(page: Page): Promise<string[]> {
  return violationsOf(new AxeBuilder({ page }).withTags(RULES));
}

/** Contrast is what a theme can break: the rest is the same in both. */
async function paleInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const found = await violationsOf(new AxeBuilder({ page }).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

async function violationsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}

/** What is wider than a small phone, when the page can be pushed sideways there. */
async function overflowOnPhone(page: Page): Promise<string[]> {
  const usual = page.viewportSize();
  await page.setViewportSize({ width: PHONE_WIDTH, height: 740 });
  const wide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isWide = (element: Element): boolean => element.getBoundingClientRect().right > clientWidth + 1;
    const culprits = [...document.body.querySelectorAll('*')].filter(isWide);
    return [`${scrollWidth} px`, ...culprits.slice(0, 5).map((element) => element.outerHTML.slice(0, 200))];
  });
  if (usual) await page.setViewportSize(usual);
  return wide;
}
