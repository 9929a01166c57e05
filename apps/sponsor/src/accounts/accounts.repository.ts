/** A firm and its first director, on the day they sign up. */
export interface Newcomer {
  organisationId: string;
  organisationName: string;
  directorId: string;
  email: string;
  displayName: string;
  locale: 'fr' | 'en';
  passwordHash: string;
  /** Day of the sign-up and of the acceptance of the terms. */
  on: string;
}

/** A director as the door knows them. */
export interface KnownDirector {
  directorId: string;
  passwordHash: string;
  email: string;
  displayName: string;
  locale: 'fr' | 'en';
  organisationName: string;
}

/** A browser that is signed in from now on. */
export interface NewSession {
  tokenHash: Buffer;
  directorId: string;
  expiresAt: Date;
}

/** Accounts and sessions of directors; used inside the unit of work of the door. */
export abstract class AccountsRepository {
  /** Adds a firm and its director; tells whether the e-mail was free. When it was not, the work must be undone. */
  abstract add(newcomer: Newcomer): Promise<boolean>;
  abstract findByEmail(email: string): Promise<KnownDirector | null>;
  /** Opens a session and forgets those of the same director that have expired. */
  abstract openSession(session: NewSession, now: Date): Promise<void>;
  abstract closeSession(tokenHash: Buffer): Promise<void>;
  /** The director behind a session that has not expired. */
  abstract findDirectorOfSession(tokenHash: Buffer, now: Date): Promise<string | null>;
}
