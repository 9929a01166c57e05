/** A passkey as its owner sees it in their list. */
export interface PasskeyView {
  id: string;
  label: string;
  addedOn: string;
}

/** Where a browser finds a passkey again. */
export interface PasskeyHint {
  credentialId: Buffer;
  transports: string[];
}

/** A passkey as it is stored. */
export interface StoredPasskey extends PasskeyView, PasskeyHint {
  accountId: string;
  publicKey: Buffer;
  counter: number;
  /** Which account key of its owner it opens. */
  generation: number;
  wrapSealed: Buffer;
}

/** Keeps passkeys; every method runs inside a unit of `app_auth`. */
export abstract class PasskeysRepository {
  /** Stores a passkey; `false` when an authenticator's key of this name is stored already. */
  abstract add(passkey: StoredPasskey): Promise<boolean>;

  abstract findByCredential(credentialId: Buffer): Promise<StoredPasskey | null>;

  /** The passkeys of an account, the first added first. */
  abstract listOf(accountId: string): Promise<(PasskeyView & PasskeyHint)[]>;

  /** Moves a counter on; `false` when somebody else moved it meanwhile. */
  abstract moveCounter(passkey: StoredPasskey, counter: number): Promise<boolean>;

  /** Removes one passkey of an account; `false` when it has none of this id. */
  abstract remove(accountId: string, id: string): Promise<boolean>;

  /** Removes every passkey of an account, and with them the account key that they open. */
  abstract removeAll(accountId: string): Promise<void>;
}
