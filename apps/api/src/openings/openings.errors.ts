import { Problem } from '@aparte/platform';

/** Whoever asked cannot grant it: it takes two people. */
export class SecondOperatorNeeded extends Problem {
  readonly code = 'second-operator-needed';
  readonly status = 409;
  readonly title = 'Somebody else must grant this.';
}

/** A third operator comes too late: two people have it already. */
export class OpeningTaken extends Problem {
  readonly code = 'opening-taken';
  readonly status = 409;
  readonly title = 'This was granted by somebody else.';
}
