import type { OwnAccount, PasswordCost } from './key-values.types.ts';

/** The account key under the lock of a passkey. */
export interface PasskeyWrap {
  readonly generation: number;
  readonly blob: string;
}

/**
 * What the page can ask of the worker about passkeys. What a passkey's pseudo-random function gave goes in, once, and
 * does not come out; nothing of it is ever sent.
 */
export interface PasskeyCalls {
  /** Turns a password into the key that proves it; nothing of it is kept. */
  provePassword(input: PasswordCost & { readonly loginId: string; readonly password: string }): Promise<{
    readonly authKey: string;
  }>;
  /** Locks the account, which is open, with a passkey. */
  lockWithPasskey(input: { readonly prfOutput: Uint8Array }): Promise<PasskeyWrap>;
  /** Opens the account with a passkey. */
  openWithPasskey(
    input: OwnAccount & { readonly keyWrap: PasskeyWrap; readonly prfOutput: Uint8Array },
  ): Promise<void>;
}
