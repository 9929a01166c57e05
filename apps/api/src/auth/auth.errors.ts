import { Problem } from '@aparte/platform';

/** Unknown address and wrong password alike: the answer never tells which. */
export class LoginFailed extends Problem {
  readonly code = 'login-failed';
  readonly status = 401;
  readonly title = 'The address or the password is wrong.';
}

/** Somebody who is signed in was asked for their password again, and gave another one. */
export class CurrentPasswordWrong extends Problem {
  readonly code = 'current-password-wrong';
  readonly status = 422;
  readonly title = 'The password is not the one of this account.';
}
