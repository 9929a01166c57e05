import { Problem } from '@aparte/platform';

/** Somebody already signs in with this address, or the id of the account is taken. */
export class LoginTaken extends Problem {
  readonly code = 'login-taken';
  readonly status = 409;
  readonly title = 'There is an account with this address already.';
}
