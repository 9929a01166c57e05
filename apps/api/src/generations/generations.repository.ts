import type { VerifiedIdentity } from '@aparte/sealing';

/** Pins under the lock of new keys. */
export interface ResealedPins {
  version: number;
  blob: Buffer;
}

/** An older account key as it is stored. */
export interface StoredOlderWrap {
  generation: number;
  blobSealed: Buffer;
}

/** Keeps the generations of an account; used inside a unit of `app_auth`. */
export abstract class GenerationsRepository {
  /** Every public identity of a person but the newest, oldest first. */
  abstract formerIdentities(accountId: string): Promise<unknown[]>;

  /** The older account keys that were not given up. */
  abstract olderWraps(accountId: string): Promise<StoredOlderWrap[]>;

  /** Adds the next generation; the locks of the former one are forgotten but for the one that the new keys open. */
  abstract add(accountId: string, identity: VerifiedIdentity, olderWrap: StoredOlderWrap): Promise<void>;

  /** Which version of the pins is stored; 0 before the first one. */
  abstract pinVersion(accountId: string): Promise<number>;

  /** Stores the pins when they follow the stored version; `false` otherwise. */
  abstract resealPins(accountId: string, pins: ResealedPins): Promise<boolean>;
}
