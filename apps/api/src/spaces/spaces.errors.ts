import { Problem } from '@aparte/platform';

/** The grant is not one that the members of this conversation may rely on. */
export class GrantInvalid extends Problem {
  readonly code = 'grant-invalid';
  readonly status = 422;
  readonly title = 'This grant does not fit the conversation.';
  override readonly extensions: { reason: string };

  constructor(reason: string) {
    super();
    this.extensions = { reason };
  }
}

/** Another key was posted for this epoch before: fetch it and use it. */
export class GrantExists extends Problem {
  readonly code = 'grant-exists';
  readonly status = 409;
  readonly title = 'This epoch has its key already.';
}

/** The conversation is closed: nothing is added to it any more. */
export class SpaceClosed extends Problem {
  readonly code = 'space-closed';
  readonly status = 409;
  readonly title = 'This conversation is closed.';
}
