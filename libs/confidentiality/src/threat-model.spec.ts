import { expect, it } from '@jest/globals';
import { threatModel, threatModelMarkdown } from './threat-model.ts';

const languages = ['fr', 'en'] as const;

it.each(languages)('names the attackers A1 to A7 once each, in order (%s)', (locale) => {
  const codes = threatModel(locale).attackers.map(({ code }) => code);
  expect(codes).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
});

it.each(languages)('says of every attacker what they hold, learn and do not learn (%s)', (locale) => {
  const document = threatModelMarkdown(locale);
  for (const { code, who, holds, learns, staysClosed } of threatModel(locale).attackers) {
    for (const words of [`## ${code}: ${who}`, holds, learns, staysClosed]) expect(document).toContain(words);
  }
});

it.each([
  ['fr', 'pas encore été examiné par des experts extérieurs'],
  ['en', 'not yet externally reviewed'],
] as const)('says that nobody outside has reviewed the cryptography (%s)', (locale, words) => {
  expect(threatModelMarkdown(locale)).toContain(words);
});

it.each(languages)('never promises anonymity (%s)', (locale) => {
  expect(threatModelMarkdown(locale)).not.toMatch(/anonym/i);
});
