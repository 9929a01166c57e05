import type { Envelope, Grant, Identity, PeerState, Regrant, SealingErrorCode } from '@aparte/sealing';
import type { DisclosureCalls } from './disclosure-calls.types.ts';
import type { AccountCalls } from './account-calls.types.ts';
import type { IdentityCalls } from './identity-calls.types.ts';
import type { FileCalls } from './file-calls.types.ts';
import type { OwnAccount, PasswordCost, StoredVault } from './key-values.types.ts';
import type { PasskeyCalls } from './passkey-calls.types.ts';
import type { MessageContent, NewContent } from '../messages/message-content.types.ts';

/** What a new account is made from. The password goes in and does not come out. */
export interface EnrolInput {
  readonly userId: string;
  readonly loginId: string;
  readonly password: string;
  readonly createdAt: number;
}

/** A new account, ready to be sent, and the recovery code to be shown once. */
export interface Enrolled {
  readonly kdf: PasswordCost;
  readonly authKey: string;
  readonly recoveryAuthKey: string;
  readonly keyWraps: readonly {
    readonly method: 'password' | 'recovery';
    readonly generation: 1;
    readonly blob: string;
  }[];
  readonly identity: Identity;
  readonly recoveryCode: string;
}

/** What a password is checked against the device's own memory of nothing: it only yields keys. */
export interface StretchInput extends PasswordCost {
  readonly loginId: string;
  readonly password: string;
}

/** What a look at somebody's public keys told. */
export interface PeerLook {
  readonly state: PeerState;
  readonly isVerified: boolean;
  /** The vault to store when the look changed what this person remembers. */
  readonly vault: StoredVault | null;
}

/** What this device may do in a space. */
export interface SpaceStanding {
  /** The newest epoch whose key is held; 0 before the first. */
  readonly epoch: number;
  /** The key has served long enough, or was made for former keys of somebody: a new one should follow. */
  readonly isEpochDue: boolean;
}

/** A message that was opened and stands in its place. */
export interface OpenedMessage {
  /** Where in the list given it stood. */
  readonly index: number;
  readonly id: string;
  readonly from: string;
  readonly at: number;
  readonly content: MessageContent;
}

/** An envelope that could not be opened or does not stand in its place, and why. */
export interface HistoryFault {
  readonly code: SealingErrorCode;
  /** Where in the list given it stood. */
  readonly index: number;
  readonly id: string | null;
}

/** What became of the envelopes that were handed in. */
export interface OpenedHistory {
  readonly messages: readonly OpenedMessage[];
  readonly faults: readonly HistoryFault[];
  readonly isEpochDue: boolean;
}

/** A note to oneself and the place it belongs to. */
export interface NotePlace {
  readonly purpose: string;
  readonly subject: readonly string[];
}

/**
 * Everything the page can ask of the worker that holds the keys.
 *
 * Keys stay behind this line. What crosses it is a password (inwards, once), what is to be sealed, what
 * was opened, public keys, ciphertext, and the recovery code that its owner has to see.
 */
export interface SealingCalls extends DisclosureCalls, AccountCalls, FileCalls, IdentityCalls, PasskeyCalls {
  /** Makes an account. Asked again for the same person, it keeps the recovery code and only changes the password. */
  enrol(input: EnrolInput): Promise<Enrolled>;
  /** Turns a password into the key that signs in; the key that unlocks stays here for the next call. */
  stretchPassword(input: StretchInput): Promise<{ authKey: string }>;
  /** Unlocks the account with the password stretched just before. */
  unlock(input: OwnAccount & { keyWrap: { generation: number; blob: string } }): Promise<void>;
  /** Locks the account key under a key that only this browser has, for the next reload of this tab. */
  keepForReload(): Promise<{ deviceWrap: string }>;
  /** Unlocks after a reload; false when this browser no longer has the key. */
  resume(input: OwnAccount & { deviceWrap: string }): Promise<boolean>;
  /** Forgets every key; with `isSignOut` also the one kept for reloads. */
  lock(input: { isSignOut: boolean }): Promise<void>;
  openPins(input: { vault: StoredVault | null; newestSeen: number }): Promise<void>;
  lookAtPeer(input: { peerId: string; identities: readonly Identity[] }): Promise<PeerLook>;
  markVerified(input: { peerId: string }): Promise<StoredVault>;
  /** Takes the new keys of somebody whose keys changed without notice; the vault to store. */
  acceptReset(input: { peerId: string }): Promise<StoredVault>;
  safetyNumber(input: { peerId: string }): Promise<string>;
  newSpaceId(): Promise<string>;
  openSpace(input: {
    spaceId: string;
    /** Nobody in a space of one's own. */
    peerId: string | null;
    grants: readonly Grant[];
    /** What either of the two gave back to the other. */
    regrants?: readonly Regrant[];
  }): Promise<SpaceStanding>;
  /** Forgets what was read of a space, so that all of it can be read again from the start. */
  closeSpace(input: { spaceId: string }): Promise<void>;
  createGrant(input: { spaceId: string; at: number }): Promise<Grant>;
  seal(input: { spaceId: string; id: string; content: NewContent; at: number }): Promise<Envelope>;
  openHistory(input: { spaceId: string; envelopes: readonly unknown[] }): Promise<OpenedHistory>;
  sealNote(input: NotePlace & { text: string }): Promise<string>;
  openNote(input: NotePlace & { ct: string }): Promise<string>;
}

/** The name of a call. */
export type SealingCall = keyof SealingCalls;

/** How far a long call has come. */
export type SealingPhase = 'loading' | 'stretching' | 'locking';

/** A question to the worker. */
export interface SealingRequest {
  readonly number: number;
  readonly call: SealingCall;
  readonly input: unknown;
}

/** Why the worker refused; never content or keys. */
export interface SealingRefusal {
  readonly code: SealingErrorCode | 'unexpected';
  readonly field: string | null;
}

/** What the worker says about a question. */
export type SealingReply =
  | { readonly number: number; readonly phase: SealingPhase }
  | { readonly number: number; readonly output: unknown }
  | { readonly number: number; readonly refusal: SealingRefusal };
