import type { Identity } from '@aparte/sealing';

/** What a password is stretched with. */
export interface PasswordCost {
  /** Passes over the memory. */
  readonly t: number;
  /** Memory in MiB. */
  readonly m: number;
  /** Sixteen bytes that the server keeps for this account. */
  readonly serverSalt: string;
}

/** Whose account is opened, and the public keys that the server shows for it. */
export interface OwnAccount {
  readonly userId: string;
  readonly identity: Identity;
}

/** A pin vault as the server stores it. */
export interface StoredVault {
  readonly version: number;
  readonly blob: string;
}
