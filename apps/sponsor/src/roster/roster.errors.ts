import { Problem, type ProblemExtensions } from '@aparte/platform';
import type { UnreadableRoster } from './roster-file.rules.ts';

/** The uploaded file cannot be read as a list of people; `reason` says why. */
export class RosterUnreadable extends Problem {
  readonly code = 'roster-unreadable';
  readonly status = 422;
  readonly title = 'This file cannot be read as a list of names and e-mails.';
  override readonly extensions: ProblemExtensions;

  constructor(reason: UnreadableRoster['reason']) {
    super();
    this.extensions = { reason };
  }
}
