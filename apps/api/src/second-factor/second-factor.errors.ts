import { Problem } from '@aparte/platform';

/** The password was right, and this account asks for a code as well. */
export class SecondFactorRequired extends Problem {
  readonly code = 'second-factor-required';
  readonly status = 401;
  readonly title = 'The code of the authenticator app is asked for as well.';
}

/** The code belongs to another secret, to another time, or was used already: the answer does not tell which. */
export class SecondFactorWrong extends Problem {
  readonly code = 'second-factor-wrong';
  readonly status = 401;
  readonly title = 'The code is not one of the present ones, or was used already.';
}

/** There are codes already: switch them off before making others. */
export class SecondFactorActive extends Problem {
  readonly code = 'second-factor-active';
  readonly status = 409;
  readonly title = 'This account asks for codes already.';
}

/** Nothing waits for a first code. */
export class SecondFactorNotStarted extends Problem {
  readonly code = 'second-factor-not-started';
  readonly status = 409;
  readonly title = 'Start first: there is no secret to confirm.';
}
