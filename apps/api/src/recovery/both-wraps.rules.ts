import type { FieldProblem } from '@aparte/platform';
import type { NewWrap } from '../auth/account-secrets.ts';

interface MethodWrap extends NewWrap {
  method: 'password' | 'recovery';
}

/** What the check of the two wraps came to. */
export type WrapsCheck =
  { password: NewWrap; recovery: NewWrap; faults?: never } | { faults: FieldProblem[] };

/** One wrap for each way to unlock, both of the account key that counts from now on. */
export function checkBothWraps(keyWraps: readonly MethodWrap[], generation: number): WrapsCheck {
  const password = keyWraps.find(({ method }) => method === 'password');
  const recovery = keyWraps.find(({ method }) => method === 'recovery');
  if (!password || !recovery) return { faults: [{ pointer: '/keyWraps', code: 'one-of-each-method' }] };
  const faults = keyWraps.flatMap((wrap, position) =>
    wrap.generation === generation
      ? []
      : [{ pointer: `/keyWraps/${String(position)}/generation`, code: 'not-current' }],
  );
  return faults.length > 0 ? { faults } : { password, recovery };
}
