import {
  closeAccount,
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  decodeBase64Url,
  derivePasswordKeys,
  encodeBase64Url,
  normalizePassword,
  openAccount,
  recoveryKeys,
  requireOwnIdentity,
  SealingError,
  secureRandomBytes,
  type Self,
  serverSaltLength,
  unwrapAccountKey,
  verifyIdentity,
  wipeKeys,
  wrapAccountKey,
} from '@aparte/sealing';
import type { DeviceKey } from './device-key.ts';
import type {
  EnrolInput,
  Enrolled,
  OwnAccount,
  PasswordCost,
  SealingPhase,
  StretchInput,
} from './sealing-calls.types.ts';

/** What new accounts stretch their password with: the floor that weak phones still manage. */
const enrolmentCost = { t: 3, m: 64 } as const;
const firstGeneration = 1;

interface Unlocked {
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
  ) {}

  /** The unlocked account; refuses while it is locked. */
  get self(): Self {
    if (!this.unlocked) throw new SealingError('not-ready', 'account');
    return this.unlocked.self;
  }

  /** Makes an account, or gives the one just made another password. */
  enrol(input: EnrolInput): Enrolled {
    const prepared = this.prepare(input);
    const { self, accountKey, recoveryCode } = prepared;
    const kdf = { ...enrolmentCost, serverSalt: encodeBase64Url(secureRandomBytes(serverSaltLength)) };
    const password = this.stretch({ ...input, ...kdf });
    this.report('locking');
    const recovery = recoveryKeys(recoveryCode, input.userId);

    const context = { userId: input.userId, generation: firstGeneration };
    const wraps = {
      password: wrapAccountKey(accountKey, password.wrapKey, { ...context, method: 'pw' }),
      recovery: wrapAccountKey(accountKey, recovery.wrapKey, { ...context, method: 'rc' }),
    };
    const enrolled = {
      kdf,
      authKey: encodeBase64Url(password.authKey),
      recoveryAuthKey: encodeBase64Url(recovery.authKey),
      keyWraps: [
        { method: 'password', generation: firstGeneration, blob: wraps.password.ct },
        { method: 'recovery', generation: firstGeneration, blob: wraps.recovery.ct },
      ],
      identity: self.identity,
      recoveryCode,
    } as const;
    wipeKeys(password.authKey, password.wrapKey, recovery.authKey, recovery.wrapKey);
    this.unlocked = prepared;
    return enrolled;
  }

  /** Turns a password into the sign-in key; keeps the unlocking key for `unlock`. */
  stretchPassword(input: StretchInput): { authKey: string } {
    const { authKey, wrapKey } = this.stretch(input);
    this.forgetStretched();
    this.stretchedWrapKey = wrapKey;
    const sent = encodeBase64Url(authKey);
    wipeKeys(authKey);
    return { authKey: sent };
  }

  /** Unlocks the account with the password stretched before; a wrong one fails with 'commit'. */
  unlock({ keyWrap, ...own }: OwnAccount & { keyWrap: { generation: number; blob: string } }): void {
    if (!this.stretchedWrapKey) throw new SealingError('not-ready', 'password');
    const { generation, blob } = keyWrap;
    try {
      const wrap = { v: 1, method: 'pw', gen: generation, ct: blob };
      const context = { method: 'pw', userId: own.userId, generation } as const;
      this.take(unwrapAccountKey(wrap, this.stretchedWrapKey, context), own);
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

  /** Overwrites every key held here. */
  lock(): void {
    this.forgetStretched();
    for (const held of [this.unlocked, this.preparation]) {
      if (!held) continue;
      closeAccount(held.self.account);
      wipeKeys(held.accountKey);
    }
    this.unlocked = undefined;
    this.preparation = undefined;
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

  private take(accountKey: Uint8Array, own: OwnAccount): void {
    const account = openAccount(accountKey, own.userId);
    const identity = verifyIdentity(own.identity);
    requireOwnIdentity(account, identity);
    this.lock();
    this.unlocked = { self: { account, identity }, accountKey };
  }

  private stretch({
    loginId,
    password,
    t,
    m,
    serverSalt,
  }: PasswordCost & { loginId: string; password: string }) {
    this.report('stretching');
    return derivePasswordKeys({
      loginId,
      password: normalizePassword(password),
      t,
      m,
      serverSalt: decodeBase64Url(serverSalt),
    });
  }

  private requireUnlocked(): Unlocked {
    if (!this.unlocked) throw new SealingError('not-ready', 'account');
    return this.unlocked;
  }

  private forgetStretched(): void {
    if (this.stretchedWrapKey) wipeKeys(this.stretchedWrapKey);
    this.stretchedWrapKey = undefined;
  }
}
