import { Problem } from '@aparte/platform';

/** The link is unknown, was used already, or its time is over: the answer never tells which. */
export class RecoveryLinkUnusable extends Problem {
  readonly code = 'recovery-link-unusable';
  readonly status = 404;
  readonly title = 'This link is no longer good.';
}

/** The recovery code is not the one of this account. */
export class RecoveryCodeWrong extends Problem {
  readonly code = 'recovery-code-wrong';
  readonly status = 401;
  readonly title = 'This is not the recovery code of the account.';
}
