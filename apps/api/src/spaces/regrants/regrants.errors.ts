import { Problem } from '@aparte/platform';

/** What is given back is not something the other member could rely on. */
export class RegrantInvalid extends Problem {
  readonly code = 'regrant-invalid';
  readonly status = 422;
  readonly title = 'What is given back does not fit the conversation.';
  override readonly extensions: { reason: string };

  constructor(reason: string) {
    super();
    this.extensions = { reason };
  }
}

/** This key was given back to these keys before: nothing is left to do. */
export class RegrantExists extends Problem {
  readonly code = 'regrant-exists';
  readonly status = 409;
  readonly title = 'This key was given back already.';
}
