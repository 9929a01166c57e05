import { expect, it } from '@jest/globals';
import { promiseLines } from './promise.ts';

const locales = ['fr', 'en'] as const;

it.each(locales)('has six lines in %s, the limits among them', (locale) => {
  const lines = promiseLines(locale);
  expect(lines.map(({ kind }) => kind)).toEqual([
    'commitment',
    'commitment',
    'commitment',
    'limit',
    'limit',
    'limit',
  ]);
  expect(new Set(lines.map(({ text }) => text)).size).toBe(6);
});

it.each(locales)('promises in %s nothing that is not built and nothing that cannot be kept', (locale) => {
  const text = promiseLines(locale)
    .map((line) => line.text)
    .join(' ');
  expect(text).not.toMatch(/anonym|will not know|ne saura pas|export|efface|erase|changez d.entreprise/i);
});

it('says that the director is never told, not that the director cannot know', () => {
  expect(promiseLines('en')[0]?.text).toContain('never be told');
  expect(promiseLines('fr')[0]?.text).toContain('ne lui dirons jamais');
});
