import { expect, it } from '@jest/globals';
import { agreementDocument, currentAgreementVersion, scopeSigned, type AgreementPart } from './agreement.ts';
import { gateLetterKinds } from './gate-letters.ts';
import { mayRelease } from './sharing-scope.ts';

const parts: AgreementPart[] = ['rep', 'coach', 'sponsor'];
const cases = parts.flatMap((part) => (['fr', 'en'] as const).map((locale) => [part, locale] as const));

it.each(cases)(
  'says to the %s in %s that it is a draft, what is shared and where it ends',
  (part, locale) => {
    const { draftNotice, clauses, version } = agreementDocument(part, locale);
    expect(draftNotice).toMatch(locale === 'fr' ? /^Projet/ : /^Draft/);
    expect(version).toBe(currentAgreementVersion);
    const text = clauses.map((clause) => clause.text).join(' ');
    expect(text).toMatch(locale === 'fr' ? /Il n’y en a pas de troisième/ : /There is no third/);
    expect(text).toMatch(locale === 'fr' ? /danger grave/ : /serious and immediate danger/);
    expect(text).not.toMatch(/anonym/i);
  },
);

it('says the same clauses in both languages', () => {
  for (const part of parts)
    expect(agreementDocument(part, 'fr').clauses).toHaveLength(agreementDocument(part, 'en').clauses.length);
});

it('allows whoever signed the current version the two letters, and nobody else anything', () => {
  for (const kind of gateLetterKinds) {
    expect(mayRelease(scopeSigned([currentAgreementVersion]), kind)).toBe(true);
    expect(mayRelease(scopeSigned([]), kind)).toBe(false);
  }
  expect(mayRelease(scopeSigned([currentAgreementVersion]), 'attendance.released')).toBe(false);
});

it('knows no scope of a version that was never written', () => {
  expect(scopeSigned([99])).toBeNull();
  expect(scopeSigned([currentAgreementVersion, 99])).toEqual(scopeSigned([currentAgreementVersion]));
});
