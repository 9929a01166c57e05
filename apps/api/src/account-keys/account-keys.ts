/**
 * One random key of 32 bytes for each account, kept outside Postgres and its backups. Whoever destroys it makes
 * everything that was sealed for the account unreadable, in the running database and in every dump of it.
 */
export abstract class AccountKeys {
  /** The key of an account, made on the first call; the same key to everybody who asks at once. */
  abstract ensure(accountId: string): Promise<Buffer>;

  /** The key of an account; `null` when it never had one or was erased. */
  abstract find(accountId: string): Promise<Buffer | null>;

  /** Destroys the key for good; an account without one is no failure, so that an erasure can be repeated. */
  abstract destroy(accountId: string): Promise<void>;
}
