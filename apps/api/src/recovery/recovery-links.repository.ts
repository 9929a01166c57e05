/** Whose link a token is. */
export interface RecoveryLink {
  accountId: string;
  /** `repeatable` shortly after its use, for a request whose answer was lost. */
  state: 'unused' | 'repeatable';
}

/** Keeps mailed links, by the hash of their token; used inside a unit of `app_auth`. The database's clock decides. */
export abstract class RecoveryLinksRepository {
  /** Stores a link that is good for half an hour; `false`, and nothing stored, when enough are alive. */
  abstract add(accountId: string, tokenHash: Buffer): Promise<boolean>;
  /** A link that still counts for something. */
  abstract find(tokenHash: Buffer): Promise<RecoveryLink | null>;
  /** Uses a link up, and with it every other one of its account. */
  abstract use(tokenHash: Buffer, accountId: string): Promise<void>;
}
