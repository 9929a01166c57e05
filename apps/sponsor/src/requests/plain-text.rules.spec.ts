import { expect, it } from '@jest/globals';
import { isPlainText, plainLine } from './plain-text.rules.ts';

it('takes names of any script', () => {
  expect(['Anne-Lise Ørsted', "D'Artagnan", '山田太郎', 'علی\u200cرضا'].every(isPlainText)).toBe(true);
});

it('refuses blanks alone and signs that nobody sees', () => {
  expect(['', '  ', 'a\u0000b', 'a\nb', 'a\u202eb', 'a\u200bb', '\ufeffa'].some(isPlainText)).toBe(false);
});

it('makes one visible line of anything', () => {
  expect(plainLine('  Anna\u0000\t Roy\r\n\u202eCEO ')).toBe('Anna Roy CEO');
});
