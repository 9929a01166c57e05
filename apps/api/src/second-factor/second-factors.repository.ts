/** The one-time codes of an account as they are stored. */
export interface StoredSecondFactor {
  secretSealed: Buffer;
  state: 'started' | 'active';
  /** The newest time step whose code was taken. */
  lastStep: number | null;
}

/** Keeps the secrets behind one-time codes; every method runs inside a unit of `app_auth`. */
export abstract class SecondFactorsRepository {
  abstract find(accountId: string): Promise<StoredSecondFactor | null>;

  /** Stores a secret that waits for its first code, in place of one that waited before; `false` when codes are active. */
  abstract start(accountId: string, secretSealed: Buffer): Promise<boolean>;

  /** From here on the account asks for codes; the code of this step was the first. `false` when it did already. */
  abstract activate(accountId: string, step: number): Promise<boolean>;

  /** Takes the code of a step once; `false` when it, or a later one, was taken before. */
  abstract takeStep(accountId: string, step: number): Promise<boolean>;

  /** The account asks for no code any more; one that asks for none is no failure. */
  abstract remove(accountId: string): Promise<void>;
}
