import { Problem } from '@aparte/platform';

/** Others depend on this account: its end is prepared together with the operators. */
export class ErasureByOperator extends Problem {
  readonly code = 'erasure-by-operator';
  readonly status = 409;
  readonly title = 'Ask us to erase this account.';
}
