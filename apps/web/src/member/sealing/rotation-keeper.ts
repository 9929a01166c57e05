import {
  closeAccount,
  createAccountKey,
  createRecoveryCode,
  type Identity,
  rotateSelf,
  SealingError,
  wipeKeys,
} from '@aparte/sealing';
import {
  higherCost,
  lockWithCode,
  lockWithPassword,
  openLock,
  spendAuthKey,
  type StretchingCost,
  stretchPassword,
} from './account-locks.ts';
import type { IdentityCalls, Rotation } from './identity-calls.types.ts';
import type { KeyKeeper, Unlocked } from './key-keeper.ts';
import type { PinBook } from './pin-book.ts';
import type { SealingPhase } from './sealing-calls.types.ts';

type RotationInput = Parameters<IdentityCalls['prepareRotation']>[0];

interface Prepared {
  readonly next: Unlocked;
  readonly olderWrap: Rotation['olderWrap'];
  readonly recoveryCode: string;
  vaultVersion: number;
}

/** Makes the next generation of an account and takes it only once the server has it. */
export class RotationKeeper {
  private prepared: Prepared | undefined;

  constructor(
    private readonly keys: KeyKeeper,
    private readonly pins: PinBook,
    private readonly report: (phase: SealingPhase) => void,
    private readonly cost: StretchingCost,
  ) {}

  /** Everything the server has to keep for the next generation; the password is checked before anything is made. */
  prepare(input: RotationInput): { rotation: Rotation; recoveryCode: string } {
    const { loginId, password, currentCost } = input;
    const currentAuthKey = this.prove(input);
    const prepared = this.prepareKeys(input.createdAt);
    const { self, accountKey } = prepared.next;
    const key = { accountKey, userId: self.identity.userId, generation: self.identity.gen };
    const cost = higherCost(currentCost, this.cost);
    const byPassword = lockWithPassword(key, { loginId, password, ...cost }, this.report);
    const byCode = lockWithCode(key, prepared.recoveryCode);
    const pinVault = this.pins.sealFor(self.account);
    prepared.vaultVersion = pinVault?.version ?? 0;

    const rotation = {
      currentAuthKey,
      identity: self.identity,
      kdf: byPassword.kdf,
      authKey: byPassword.authKey,
      recoveryAuthKey: byCode.recoveryAuthKey,
      keyWraps: [byPassword.keyWrap, byCode.keyWrap],
      olderWrap: prepared.olderWrap,
      pinVault,
    } as const;
    return { rotation, recoveryCode: prepared.recoveryCode };
  }

  /** Takes the generation that was prepared. */
  finish(): { identity: Identity } {
    if (!this.prepared) throw new SealingError('not-ready', 'rotation');
    const { next, vaultVersion } = this.prepared;
    this.prepared = undefined;
    this.keys.follow(next);
    if (vaultVersion > 0) this.pins.noteStored(vaultVersion);
    return { identity: next.self.identity };
  }

  /** Gives up what was prepared: the account stays as it is. */
  forget(): void {
    if (!this.prepared) return;
    closeAccount(this.prepared.next.self.account);
    wipeKeys(this.prepared.next.accountKey);
    this.prepared = undefined;
  }

  /** The key that proves the password, after the password has opened the lock that the server keeps. */
  private prove({ loginId, password, currentCost, keyWrap }: RotationInput): string {
    const { userId } = this.keys.self.identity;
    const typed = stretchPassword({ loginId, password, ...currentCost }, this.report);
    try {
      wipeKeys(openLock(keyWrap, typed.wrapKey, { method: 'pw', userId }));
      return spendAuthKey(typed.authKey);
    } finally {
      wipeKeys(typed.authKey, typed.wrapKey);
    }
  }

  private prepareKeys(createdAt: number): Prepared {
    const present = this.keys.requireUnlocked();
    if (this.prepared?.olderWrap.generation === present.self.identity.gen) return this.prepared;
    this.forget();
    const accountKey = createAccountKey();
    const { self, olderWrap } = rotateSelf(present, accountKey, createdAt);
    this.prepared = {
      next: { self, accountKey },
      olderWrap: { generation: olderWrap.gen, blob: olderWrap.ct },
      recoveryCode: createRecoveryCode(),
      vaultVersion: 0,
    };
    return this.prepared;
  }
}
