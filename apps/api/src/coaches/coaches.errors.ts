import { Problem } from '@aparte/platform';

/** Not an invitation of ours. */
export class InvitationInvalid extends Problem {
  readonly code = 'invitation-invalid';
  readonly status = 422;
  readonly title = 'This is not a valid invitation.';
}

/** The invitation was good, some time ago. */
export class InvitationExpired extends Problem {
  readonly code = 'invitation-expired';
  readonly status = 410;
  readonly title = 'This invitation has expired.';
}

/** Somebody has made an account with this invitation. */
export class InvitationUsed extends Problem {
  readonly code = 'invitation-used';
  readonly status = 409;
  readonly title = 'This invitation has been used.';
}
