import { expect, it } from '@jest/globals';
import { minimumPasswordLength } from './password-rules.ts';
import { createPassphrase, loadWords } from './passphrase.ts';

it.each(['fr', 'en'])(
  'draws from 2048 different words in %s, also once their accents are gone',
  async (locale) => {
    const words = await loadWords(locale);
    const drawn = words.map((_, index) => createPassphrase(words, () => index).split('-')[0]);
    expect(new Set(drawn).size).toBe(2048);
    expect(drawn.every((word) => /^[a-z]+$/.test(word ?? ''))).toBe(true);
  },
);

it.each(['fr', 'en'])('is always long enough to be a password in %s', async (locale) => {
  const words = await loadWords(locale);
  const shortest = Math.min(...words.map((word) => word.length));
  expect(5 * shortest + 4).toBeGreaterThanOrEqual(minimumPasswordLength);
});

it('joins five words', () => {
  expect(createPassphrase(['été', 'hiver'], () => 0)).toBe('ete-ete-ete-ete-ete');
});

it('draws another phrase each time', async () => {
  const words = await loadWords('en');
  expect(createPassphrase(words)).not.toBe(createPassphrase(words));
});
