import { Problem } from '@aparte/platform';

/** What was asked for would be read without leaving a trace; then it is not read. */
export class AccessNotLogged extends Problem {
  readonly code = 'access-not-logged';
  readonly status = 503;
  readonly title = 'This could not be written into the access log, so nothing is shown.';
}
