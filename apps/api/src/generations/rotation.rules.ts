import type { FieldProblem } from '@aparte/platform';
import {
  SealingError,
  verifyIdentity,
  verifyIdentityLink,
  type Identity,
  type VerifiedIdentity,
} from '@aparte/sealing';

/** What the check of new keys came to. */
export type RotationCheck =
  { identity: VerifiedIdentity; faults?: never } | { identity?: never; faults: FieldProblem[] };

/** New keys have to be announced by the present ones, and the present account key locked for them. */
export function checkRotation(
  present: Identity,
  next: unknown,
  olderWrap: { generation: number },
): RotationCheck {
  const identity = announced(present, next);
  if (!identity) return { faults: [{ pointer: '/identity', code: 'identity-invalid' }] };
  if (olderWrap.generation !== present.gen)
    return { faults: [{ pointer: '/olderWrap/generation', code: 'not-current' }] };
  return { identity };
}

function announced(present: Identity, next: unknown): VerifiedIdentity | null {
  try {
    const identity = verifyIdentity(next);
    return verifyIdentityLink(verifyIdentity(present), identity) === 'rotated' ? identity : null;
  } catch (error) {
    if (error instanceof SealingError) return null;
    throw error;
  }
}
