import type { Identity, OlderGenerations, Regrant, SealingErrorCode } from '@aparte/sealing';
import type { NewLocks } from './account-calls.types.ts';
import type { PasswordCost, StoredVault } from './key-values.types.ts';

/** New keys for somebody who still has the present ones: what the server has to keep, all at once. */
export interface Rotation extends Omit<NewLocks, 'recoveryCode'> {
  readonly currentAuthKey: string;
  readonly identity: Identity;
  /** The present account key under the lock of the next one. */
  readonly olderWrap: { readonly generation: number; readonly blob: string };
  /** The pins under the lock of the next account key; null before the first ones. */
  readonly pinVault: StoredVault | null;
}

/** What of a conversation is closed to one of the two because keys were lost. */
export interface LostHistory {
  /** How many keys of the conversation this person lost with earlier keys of their own. */
  readonly closed: number;
  /** How many the other person lost, and this person could give back. */
  readonly returnable: number;
  /** Why something that was given back was not taken; null when all of it was. */
  readonly refusal: SealingErrorCode | null;
}

/** What the page can ask of the worker about generations of keys. Keys do not cross this line either. */
export interface IdentityCalls {
  /** The generation that is open, and the oldest one of its line: everything before that was lost. */
  generations(): Promise<{ readonly newest: number; readonly oldestHeld: number }>;
  /** Opens every older generation with the newest, which is open. */
  openGenerations(older: OlderGenerations): Promise<void>;
  /**
   * Makes the next generation, announced by the present one, after checking the password against its lock; a wrong
   * one fails with 'commit'. Asked again, keys and code stay the same. The account goes on as it is until
   * `finishRotation`.
   */
  prepareRotation(input: {
    readonly loginId: string;
    readonly password: string;
    readonly currentCost: PasswordCost;
    readonly keyWrap: { readonly generation: number; readonly blob: string };
    readonly createdAt: number;
  }): Promise<{ readonly rotation: Rotation; readonly recoveryCode: string }>;
  /** Takes the generation that was prepared, once the server keeps it. */
  finishRotation(): Promise<{ readonly identity: Identity }>;
  lostHistory(input: { readonly spaceId: string }): Promise<LostHistory>;
  /** Gives back every key that the other person lost; refuses before their safety number was compared ('unverified'). */
  giveBack(input: { readonly spaceId: string; readonly at: number }): Promise<readonly Regrant[]>;
  /** The two halves of the safety number: one's own fingerprint and the other person's. */
  fingerprints(input: { readonly peerId: string }): Promise<{ readonly own: string; readonly peer: string }>;
}
