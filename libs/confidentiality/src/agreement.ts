import { agreementDraftNotice, commonClauses, partClauses, type AgreementClause } from './agreement.texts.ts';
import { gateLetterKinds } from './gate-letters.ts';
import type { SharingScope } from './sharing-scope.ts';
import { say, type Locale } from './wording.ts';

/** One of the three who sign: each their own part. */
export type AgreementPart = 'rep' | 'coach' | 'sponsor';

/** The version that is signed now; a higher one is asked for again at the next sign-in. */
export const currentAgreementVersion = 1;

/** What each version allows to be shared: the texts say it in words, this says it to the rules. */
const scopes: Readonly<Record<number, SharingScope>> = {
  1: { letters: gateLetterKinds },
};

/** A part of the agreement in one language, ready to be read and signed. */
export interface AgreementDocument {
  readonly version: number;
  readonly part: AgreementPart;
  readonly title: string;
  readonly draftNotice: string;
  readonly clauses: readonly { readonly title: string; readonly text: string }[];
}

/** The part of the current version that this side signs. */
export function agreementDocument(part: AgreementPart, locale: Locale): AgreementDocument {
  const { title, clauses } = partClauses[part];
  const inWords = (clause: AgreementClause) => ({
    title: say(clause.title, locale),
    text: say(clause.text, locale),
  });
  return {
    version: currentAgreementVersion,
    part,
    title: say(title, locale),
    draftNotice: say(agreementDraftNotice, locale),
    clauses: [...commonClauses, ...clauses].map(inWords),
  };
}

/** What somebody who signed these versions has agreed to share: the latest that is known counts; none, nothing. */
export function scopeSigned(versions: readonly number[]): SharingScope | null {
  const known = versions.filter((version) => Object.hasOwn(scopes, version));
  return known.length === 0 ? null : (scopes[Math.max(...known)] ?? null);
}
