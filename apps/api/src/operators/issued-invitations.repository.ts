/** An invitation that an operator hands out. */
export interface IssuedInvitation {
  tokenHash: Buffer;
  requestId: string;
  invitedBy: string;
  expiresAt: Date;
}

/** Keeps the invitations of the operator behind this unit of work. */
export abstract class IssuedInvitationsRepository {
  /** Stores an invitation, unless this request was answered before; tells until when the stored one is good. */
  abstract issue(invitation: IssuedInvitation): Promise<Date>;
}
