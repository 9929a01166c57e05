/** The sealed pins of a person. */
export interface StoredPinVault {
  version: number;
  blob: Buffer;
}

/** Keeps the sealed pins of the person behind this unit of work. */
export abstract class PinVaultsRepository {
  abstract find(accountId: string): Promise<StoredPinVault | null>;

  /** Stores a version when it follows the stored one; `false` otherwise. */
  abstract store(accountId: string, next: StoredPinVault): Promise<boolean>;
}
