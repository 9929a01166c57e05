/** What a sign-in is checked against. */
export interface StoredCredential {
  accountId: string;
  kind: 'rep' | 'coach' | 'operator';
  kdfT: number;
  kdfM: number;
  serverSalt: Buffer;
  verifierSealed: Buffer;
}

/** What the password of somebody who is signed in is checked against, and under what its attempts are counted. */
export interface OwnCredential {
  loginIndex: Buffer;
  verifierSealed: Buffer;
}

/** Finds what checks a sign-in. */
export abstract class CredentialsRepository {
  /** The credential of the account with this login index, in one statement whether or not it exists. */
  abstract findByLoginIndex(loginIndex: Buffer): Promise<StoredCredential | null>;

  /** The credential of an account that exists. */
  abstract ofAccount(accountId: string): Promise<OwnCredential>;
}
