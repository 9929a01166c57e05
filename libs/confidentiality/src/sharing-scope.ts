import { gateLetterKinds, type GateLetterKind } from './gate-letters.ts';

/**
 * What an agreement allows to be shared with the sponsor: kinds of letters, and nothing else. It belongs to a version of
 * the agreement, so that a rule reads what people have signed.
 */
export interface SharingScope {
  /** The letters that may be released, each kind once. */
  readonly letters: readonly GateLetterKind[];
}

/**
 * Whether a letter of this kind may be released under what was signed. Without a scope (nothing was signed) and for a
 * kind that is no letter the answer is no.
 */
export function mayRelease(scope: SharingScope | null, kind: string): kind is GateLetterKind {
  if (!scope) return false;
  const isLetter = gateLetterKinds.some((known) => known === kind);
  return isLetter && scope.letters.some((allowed) => allowed === kind);
}
