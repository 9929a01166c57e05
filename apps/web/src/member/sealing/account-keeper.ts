import {
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  type Identity,
  openAccount,
  parseRecoveryCode,
  provePossession,
  recoveryKeys,
  SealingError,
  verifyIdentity,
  wipeKeys,
} from '@aparte/sealing';
import type { CodeLock, NewLocks, PasswordChange } from './account-calls.types.ts';
import {
  higherCost,
  type KeptLock,
  lockWithCode,
  lockWithPassword,
  type LockedKey,
  openLock,
  spendAuthKey,
  type StretchingCost,
  stretchPassword,
} from './account-locks.ts';
import type { KeyKeeper } from './key-keeper.ts';
import type { OwnAccount, PasswordCost } from './key-values.types.ts';
import type { SealingPhase } from './sealing-calls.types.ts';

/** Changes the locks of the account that is open here, and opens one whose password is lost. */
export class AccountKeeper {
  private drawnCode: string | undefined;
  private provenWrapKey: Uint8Array | undefined;

  constructor(
    private readonly keys: KeyKeeper,
    private readonly report: (phase: SealingPhase) => void,
    private readonly cost: StretchingCost,
  ) {}

  /** Proves the present password and locks the account with the new one. */
  changePassword(input: {
    loginId: string;
    currentPassword: string;
    currentCost: PasswordCost;
    newPassword: string;
  }): PasswordChange {
    const { loginId, currentPassword, currentCost, newPassword } = input;
    const key = this.openKey();
    const current = stretchPassword({ loginId, password: currentPassword, ...currentCost }, this.report);
    wipeKeys(current.wrapKey);
    const currentAuthKey = spendAuthKey(current.authKey);

    // Whoever stretches more than others today goes on doing so.
    const cost = higherCost(currentCost, this.cost);
    return {
      currentAuthKey,
      ...lockWithPassword(key, { loginId, password: newPassword, ...cost }, this.report),
    };
  }

  /** Locks the account anew with the same password when it is stretched less than it should be today. */
  strengthenPassword(input: {
    loginId: string;
    password: string;
    currentCost: PasswordCost;
  }): PasswordChange | null {
    const { loginId, password, currentCost } = input;
    const { t, m } = higherCost(currentCost, this.cost);
    if (t === currentCost.t && m === currentCost.m) return null;
    return this.changePassword({ loginId, currentPassword: password, currentCost, newPassword: password });
  }

  /** Draws the code that the account will be locked with, in place of one drawn before. */
  drawRecoveryCode(): string {
    this.openKey();
    this.drawnCode = createRecoveryCode();
    return this.drawnCode;
  }

  /** Locks the account with the code that was drawn; the proof holds for this challenge only. */
  sealRecoveryCode(challenge: string): CodeLock & { possession: string } {
    const key = this.openKey();
    if (this.drawnCode === undefined) throw new SealingError('not-ready', 'recoveryCode');
    const possession = provePossession(this.keys.self.account, { purpose: 'recovery-code', challenge });
    return { ...lockWithCode(key, this.drawnCode), possession };
  }

  /** Refuses a code in which something was mistyped. */
  checkRecoveryCode(code: string): void {
    wipeKeys(parseRecoveryCode(code));
  }

  /** The proof that somebody has the code; what it unlocks with is kept for `openWithRecoveryCode`. */
  proveRecoveryCode(userId: string, code: string): string {
    const { authKey, wrapKey } = recoveryKeys(code, userId);
    this.forgetProven();
    this.provenWrapKey = wrapKey;
    return spendAuthKey(authKey);
  }

  /** Opens the account with the code proved before. */
  openWithRecoveryCode({ keyWrap, ...own }: OwnAccount & { keyWrap: KeptLock }): void {
    if (!this.provenWrapKey) throw new SealingError('not-ready', 'recoveryCode');
    const lock = { method: 'rc', userId: own.userId } as const;
    this.keys.take(openLock(keyWrap, this.provenWrapKey, lock), own);
    this.forget();
  }

  /** Makes new keys for somebody whose former ones are lost: nothing signs for them. */
  startOver(former: Identity, createdAt: number): Identity {
    const accountKey = createAccountKey();
    const account = openAccount(accountKey, former.userId);
    const identity = createIdentity(account, createdAt, { identity: verifyIdentity(former) });
    this.forget();
    this.keys.hold({ self: { account, identity }, accountKey });
    return identity;
  }

  /** Locks the open account with a password and a code, both new. */
  lockAnew(loginId: string, password: string): NewLocks {
    const key = this.openKey();
    const recoveryCode = this.drawnCode ?? this.drawRecoveryCode();
    const byPassword = lockWithPassword(key, { loginId, password, ...this.cost }, this.report);
    const byCode = lockWithCode(key, recoveryCode);
    return {
      kdf: byPassword.kdf,
      authKey: byPassword.authKey,
      recoveryAuthKey: byCode.recoveryAuthKey,
      keyWraps: [byPassword.keyWrap, byCode.keyWrap],
      recoveryCode,
    };
  }

  /** The code drawn last is in use from here on: the next one will be another. */
  forgetDrawn(): void {
    this.drawnCode = undefined;
  }

  /** Forgets whatever was on its way. */
  forget(): void {
    this.forgetDrawn();
    this.forgetProven();
  }

  private openKey(): LockedKey {
    const { accountKey, self } = this.keys.requireUnlocked();
    return { accountKey, userId: self.identity.userId, generation: self.identity.gen };
  }

  private forgetProven(): void {
    if (this.provenWrapKey) wipeKeys(this.provenWrapKey);
    this.provenWrapKey = undefined;
  }
}
