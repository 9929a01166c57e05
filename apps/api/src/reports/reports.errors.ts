import { Problem } from '@aparte/platform';

/** The key does not open the message as it is stored: nobody can be accused of what they did not write. */
export class ReportKeyWrong extends Problem {
  readonly code = 'report-key-wrong';
  readonly status = 422;
  readonly title = 'This key does not open the message as it is stored.';
}

/** A report is about what somebody else wrote. */
export class ReportOwnMessage extends Problem {
  readonly code = 'report-own-message';
  readonly status = 422;
  readonly title = 'A message of one’s own cannot be reported.';
}
