import type { Identity } from '@aparte/sealing';
import type { OwnAccount, PasswordCost } from './key-values.types.ts';

/** The account key under one lock, as the server keeps it. */
export interface StoredWrap<Method extends 'password' | 'recovery' = 'password' | 'recovery'> {
  readonly method: Method;
  readonly generation: number;
  readonly blob: string;
}

/** A new lock of the account by a password: what the server has to keep in place of the former one. */
export interface PasswordLock {
  readonly kdf: PasswordCost;
  readonly authKey: string;
  readonly keyWrap: StoredWrap<'password'>;
}

/** A new lock of the account by a recovery code. */
export interface CodeLock {
  readonly recoveryAuthKey: string;
  readonly keyWrap: StoredWrap<'recovery'>;
}

/** A change of password: the proof of the present one, and the new lock. */
export interface PasswordChange extends PasswordLock {
  readonly currentAuthKey: string;
}

/** Both locks of an account at once, and the code to be shown once. */
export interface NewLocks {
  readonly kdf: PasswordCost;
  readonly authKey: string;
  readonly recoveryAuthKey: string;
  readonly keyWraps: readonly [StoredWrap<'password'>, StoredWrap<'recovery'>];
  readonly recoveryCode: string;
}

/** What the page can ask of the worker about the locks of an account. Keys do not cross this line either. */
export interface AccountCalls {
  /** Proves the present password and locks the account, which is open, with another one. */
  changePassword(input: {
    readonly loginId: string;
    readonly currentPassword: string;
    readonly currentCost: PasswordCost;
    readonly newPassword: string;
  }): Promise<PasswordChange>;
  /** Locks the account anew when its password is stretched less than it should be today; else null. */
  strengthenPassword(input: {
    readonly loginId: string;
    readonly password: string;
    readonly currentCost: PasswordCost;
  }): Promise<PasswordChange | null>;
  /** Draws a recovery code, to be shown; nothing is locked with it yet. */
  drawRecoveryCode(): Promise<{ recoveryCode: string }>;
  /** Locks the account with the code that was drawn, and proves to the server that the account is open here. */
  sealRecoveryCode(input: { readonly challenge: string }): Promise<CodeLock & { possession: string }>;
  /** Reads a recovery code as typed; a slip of the finger is refused here ('checksum', 'length' or 'encoding'). */
  checkRecoveryCode(input: { readonly code: string }): Promise<void>;
  /** Turns a recovery code into the key that proves it; the key that unlocks stays here for the next call. */
  proveRecoveryCode(input: {
    readonly userId: string;
    readonly code: string;
  }): Promise<{ recoveryAuthKey: string }>;
  /** Opens the account with the code proved just before. */
  openWithRecoveryCode(
    input: OwnAccount & { readonly keyWrap: { readonly generation: number; readonly blob: string } },
  ): Promise<void>;
  /** Makes new keys for an account whose former ones are lost; its identity follows the former one unsigned. */
  startOver(input: {
    readonly former: Identity;
    readonly createdAt: number;
  }): Promise<{ identity: Identity }>;
  /** Locks the account, which is open, with a new password and a new code; asked again, the code stays. */
  lockAnew(input: { readonly loginId: string; readonly password: string }): Promise<NewLocks>;
}
