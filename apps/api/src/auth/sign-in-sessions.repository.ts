/** What a session is for: the pages in a browser, or one chat connection. */
export type SessionPurpose = 'web' | 'chat';

/** A session to be stored. */
export interface NewSession {
  tokenHash: Buffer;
  accountId: string;
  surface: 'app_rep' | 'app_coach' | 'app_operator';
  purpose: SessionPurpose;
}

/** Who a session belongs to. */
export interface SessionOwner {
  accountId: string;
  kind: 'rep' | 'coach' | 'operator';
}

/** Keeps the sessions of everybody who is signed in. */
export abstract class SignInSessionsRepository {
  /**
   * Stores a session, forgets this person's expired ones, and tells when the new one ends. The database's clock
   * decides, because the same clock decides in every later statement whether the session still counts.
   */
  abstract open(session: NewSession): Promise<Date>;

  /** Who is behind the hash of a browser token that still counts. */
  abstract findWebOwner(tokenHash: Buffer): Promise<SessionOwner | null>;

  /** Ends a session; one that is gone already is no failure. */
  abstract close(tokenHash: Buffer): Promise<void>;
}
