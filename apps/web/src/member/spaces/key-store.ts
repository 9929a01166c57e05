import type { Grant, Identity, Regrant } from '@aparte/sealing';
import type { StoredVault } from '../sealing/key-values.types.ts';

/** What the server keeps for the people of a conversation; it can read none of it. */
export interface KeyStore {
  /** The pins of whoever is signed in; version 0 and no content before the first ones. */
  vault(): Promise<{ readonly version: number; readonly blob: string | null }>;
  /** Stores the next version; refused with `pin-vault-version` when another device was quicker. */
  putVault(vault: StoredVault): Promise<void>;
  identities(accountId: string): Promise<readonly Identity[]>;
  grants(spaceId: string): Promise<readonly Grant[]>;
  /** Stores the next key of a conversation; refused with `grant-exists` when there is one already. */
  postGrant(spaceId: string, grant: Grant): Promise<void>;
  /** What either of the two gave back to the other of what was lost. */
  regrants(spaceId: string): Promise<readonly Regrant[]>;
  /** Stores what is given back; the same once more changes nothing. */
  postRegrant(spaceId: string, regrant: Regrant): Promise<void>;
}
