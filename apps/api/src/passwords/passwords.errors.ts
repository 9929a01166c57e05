import { Problem } from '@aparte/platform';

/** The proof that the account is open on this device does not hold, or its challenge is too old. */
export class PossessionWrong extends Problem {
  readonly code = 'possession-wrong';
  readonly status = 422;
  readonly title = 'The proof that the account is open here does not hold.';
}
