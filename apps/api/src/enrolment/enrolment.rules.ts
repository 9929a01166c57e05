import type { FieldProblem } from '@aparte/platform';
import { SealingError, verifyIdentity, type VerifiedIdentity } from '@aparte/sealing';

/** The parts of an enrolment that must agree with each other. */
export interface LinkedParts {
  accountId: string;
  identity: unknown;
  wrapMethods: readonly string[];
}

/** What the check of an enrolment came to. */
export type EnrolmentCheck =
  { identity: VerifiedIdentity; faults?: never } | { identity?: never; faults: FieldProblem[] };

/**
 * Checks what the shape of an enrolment cannot say: the identity signs itself, belongs to this account and is its
 * first, and there is one wrap for each way to unlock.
 */
export function checkEnrolment(parts: LinkedParts): EnrolmentCheck {
  const identity = firstIdentityOf(parts);
  const everyMethodOnce = [...parts.wrapMethods].sort().join() === 'password,recovery';
  const faults: FieldProblem[] = [];
  if (!identity) faults.push({ pointer: '/enrolment/identity', code: 'identity-invalid' });
  if (!everyMethodOnce) faults.push({ pointer: '/enrolment/keyWraps', code: 'one-of-each-method' });
  return identity && faults.length === 0 ? { identity } : { faults };
}

function firstIdentityOf({ accountId, identity }: LinkedParts): VerifiedIdentity | null {
  try {
    const verified = verifyIdentity(identity);
    return verified.userId === accountId && verified.gen === 1 ? verified : null;
  } catch (error) {
    if (error instanceof SealingError) return null;
    throw error;
  }
}
