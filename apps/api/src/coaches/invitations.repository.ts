/** An invitation as it is stored. */
export interface StoredInvitation {
  expiresAt: Date;
  /** The coach who used it. */
  acceptedBy: string | null;
}

/** Finds and uses up the invitations of coaches; runs inside a unit of `app_auth`. */
export abstract class InvitationsRepository {
  /** The invitation with this hash. */
  abstract find(tokenHash: Buffer): Promise<StoredInvitation | null>;

  /** Uses an invitation up; `false` when somebody else was faster. */
  abstract accept(tokenHash: Buffer, coachId: string): Promise<boolean>;
}
