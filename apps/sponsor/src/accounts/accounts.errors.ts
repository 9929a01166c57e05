import { Problem } from '@aparte/platform';

/** Somebody has already signed up with this e-mail: the person at the door should sign in instead. */
export class EmailTaken extends Problem {
  readonly code = 'email-taken';
  readonly status = 409;
  readonly title = 'There is already an account with this e-mail.';
}

/** Unknown e-mail and wrong password alike. */
export class LoginFailed extends Problem {
  readonly code = 'login-failed';
  readonly status = 401;
  readonly title = 'E-mail or password is wrong.';
}
