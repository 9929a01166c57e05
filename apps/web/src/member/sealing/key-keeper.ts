import {
  closeAccount,
  closeSelf,
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  decodeBase64Url,
  encodeBase64Url,
  type OlderGenerations,
  openAccount,
  openSelf,
  requireOwnIdentity,
  SealingError,
  type Self,
  verifyIdentity,
  wipeKeys,
} from '@aparte/sealing';
import {
  type KeptLock,
  lockWithCode,
  lockWithPassword,
  openLock,
  spendAuthKey,
  type StretchingCost,
  stretchPassword,
} from './account-locks.ts';
import type { DeviceKey } from './device-key.ts';
import type { OwnAccount } from './key-values.types.ts';
import type { EnrolInput, Enrolled, SealingPhase, StretchInput } from './sealing-calls.types.ts';

const firstGeneration = 1;

/** An account that is open here. */
export interface Unlocked {
  readonly self: Self;
  readonly accountKey: Uint8Array;
}

interface Preparation extends Unlocked {
  readonly recoveryCode: string;
}

/** Holds the keys of the person at this device while their account is unlocked. */
export class KeyKeeper {
  private unlocked: Unlocked | undefined;
  private preparation: Preparation | undefined;
  private stretchedWrapKey: Uint8Array | undefined;

  constructor(
    private readonly device: DeviceKey,
    private readonly report: (phase: SealingPhase) => void,
    private readonly cost: StretchingCost,
  ) {}

  /** The unlocked account; refuses while it is locked. */
  get self(): Self {
    return this.requireUnlocked().self;
  }

  /** Makes an account, or gives the one just made another password. */
  enrol(input: EnrolInput): Enrolled {
    const prepared = this.prepare(input);
    const { self, accountKey, recoveryCode } = prepared;
    const key = { accountKey, userId: input.userId, generation: firstGeneration };
    const { kdf, authKey, keyWrap } = lockWithPassword(key, { ...input, ...this.cost }, this.report);
    const recovery = lockWithCode(key, recoveryCode);

    this.unlocked = prepared;
    return {
      kdf,
      authKey,
      recoveryAuthKey: recovery.recoveryAuthKey,
      keyWraps: [
        { ...keyWrap, generation: firstGeneration },
        { ...recovery.keyWrap, generation: firstGeneration },
      ],
      identity: self.identity,
      recoveryCode,
    };
  }

  /** Turns a password into the sign-in key; keeps the unlocking key for `unlock`. */
  stretchPassword(input: StretchInput): { authKey: string } {
    const { authKey, wrapKey } = stretchPassword(input, this.report);
    this.forgetStretched();
    this.stretchedWrapKey = wrapKey;
    return { authKey: spendAuthKey(authKey) };
  }

  /** Unlocks the account with the password stretched before; a wrong one fails with 'commit'. */
  unlock({ keyWrap, ...own }: OwnAccount & { keyWrap: KeptLock }): void {
    if (!this.stretchedWrapKey) throw new SealingError('not-ready', 'password');
    try {
      const lock = { method: 'pw', userId: own.userId } as const;
      this.take(openLock(keyWrap, this.stretchedWrapKey, lock), own);
    } finally {
      this.forgetStretched();
    }
  }

  /** Locks the account key under this browser's own key. */
  async keepForReload(): Promise<{ deviceWrap: string }> {
    const { userId } = this.self.identity;
    const sealed = await this.device.seal(this.requireUnlocked().accountKey, userId);
    // The account is in use from here on: its recovery code has been shown and is not needed any more.
    this.preparation = undefined;
    return { deviceWrap: encodeBase64Url(sealed) };
  }

  /** Unlocks with this browser's own key; false when it is gone or was made for another wrap. */
  async resume({ deviceWrap, ...own }: OwnAccount & { deviceWrap: string }): Promise<boolean> {
    const accountKey = await this.device.open(decodeBase64Url(deviceWrap), own.userId);
    if (!accountKey) return false;
    this.take(accountKey, own);
    return true;
  }

  /** Overwrites every key held here, and what sealing keeps of any. */
  lock(): void {
    wipeKeys();
    this.forgetStretched();
    for (const held of [this.unlocked, this.preparation]) {
      if (!held) continue;
      closeSelf(held.self);
      wipeKeys(held.accountKey);
    }
    this.unlocked = undefined;
    this.preparation = undefined;
  }

  /** Opens the account with its key; refuses when the server shows other public keys for it. */
  take(accountKey: Uint8Array, own: OwnAccount): void {
    const account = openAccount(accountKey, own.userId);
    const identity = verifyIdentity(own.identity);
    requireOwnIdentity(account, identity);
    this.hold({ self: { account, identity }, accountKey });
  }

  /** Opens every older generation with the newest, which is open; refuses another past than its own. */
  openGenerations(older: OlderGenerations): void {
    const { self, accountKey } = this.requireUnlocked();
    const { userId } = self.identity;
    const opened = openSelf(accountKey, { userId, identity: self.identity }, older);
    closeAccount(self.account);
    this.unlocked = { self: opened, accountKey };
  }

  /** Goes on with the next generation of the account that is open; the present one stays open behind it. */
  follow(next: Unlocked): void {
    wipeKeys(this.requireUnlocked().accountKey);
    this.unlocked = next;
  }

  /** Holds an account in place of any other. */
  hold(unlocked: Unlocked): void {
    this.lock();
    this.unlocked = unlocked;
  }

  /** The account and its key, for other parts of the worker; refuses while it is locked. */
  requireUnlocked(): Unlocked {
    if (!this.unlocked) throw new SealingError('not-ready', 'account');
    return this.unlocked;
  }

  private prepare({ userId, createdAt }: EnrolInput): Preparation {
    if (this.preparation?.self.identity.userId === userId) return this.preparation;
    this.lock();
    const accountKey = createAccountKey();
    const account = openAccount(accountKey, userId);
    const identity = createIdentity(account, createdAt);
    this.preparation = { self: { account, identity }, accountKey, recoveryCode: createRecoveryCode() };
    return this.preparation;
  }

  private forgetStretched(): void {
    if (this.stretchedWrapKey) wipeKeys(this.stretchedWrapKey);
    this.stretchedWrapKey = undefined;
  }
}
