import { expect, it } from '@jest/globals';
import { chooseLocale } from './locale.ts';

it('keeps the language a person chose, whatever the browser says', () => {
  expect(chooseLocale('en', ['fr-FR'])).toBe('en');
});

it('follows the first browser language that the site speaks', () => {
  expect(chooseLocale(null, ['de-DE', 'en-GB', 'fr-FR'])).toBe('en');
});

it('starts in French when nothing else is known', () => {
  expect(chooseLocale(null, [])).toBe('fr');
  expect(chooseLocale('de', ['pt-BR'])).toBe('fr');
});
