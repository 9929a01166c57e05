/** Where a session comes from: a browser that somebody signed in with, or the browser session that a chat serves. */
export type SessionOrigin = { purpose: 'web'; label: string } | { purpose: 'chat'; openedFrom: Buffer };

/** A session to be stored. */
export interface NewSession {
  id: string;
  tokenHash: Buffer;
  accountId: string;
  surface: 'app_rep' | 'app_coach' | 'app_operator';
  origin: SessionOrigin;
}

/** Who a session belongs to. */
export interface SessionOwner {
  accountId: string;
  kind: 'rep' | 'coach' | 'operator';
}

/** A browser session as its owner sees it. */
export interface ListedSession {
  id: string;
  tokenHash: Buffer;
  label: string;
  openedAt: Date;
  expiresAt: Date;
}

/** Keeps the sessions of everybody who is signed in. A chat connection ends with the browser session it came from. */
export abstract class SignInSessionsRepository {
  /**
   * Stores a session, forgets this person's expired ones, and tells when the new one ends. The database's clock
   * decides, because the same clock decides in every later statement whether the session still counts.
   *
   * @throws NotSignedIn when the browser session that a chat connection comes from is gone.
   */
  abstract open(session: NewSession): Promise<Date>;

  /** Who is behind the hash of a browser token that still counts. */
  abstract findWebOwner(tokenHash: Buffer): Promise<SessionOwner | null>;

  /** The browser sessions of a person that still count, the newest first. */
  abstract list(accountId: string): Promise<ListedSession[]>;

  /** Ends a session; one that is gone already is no failure. */
  abstract close(tokenHash: Buffer): Promise<void>;

  /** Ends one browser session of a person; `false` when they have none by this id that still counts. */
  abstract closeOne(accountId: string, id: string): Promise<boolean>;

  /** Ends every session of a person, but for the one given and the chat that came from it. */
  abstract closeAll(accountId: string, except?: Buffer): Promise<void>;
}
