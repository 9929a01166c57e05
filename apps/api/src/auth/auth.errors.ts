import { Problem } from '@aparte/platform';

/** Unknown address and wrong password alike: the answer never tells which. */
export class LoginFailed extends Problem {
  readonly code = 'login-failed';
  readonly status = 401;
  readonly title = 'The address or the password is wrong.';
}
