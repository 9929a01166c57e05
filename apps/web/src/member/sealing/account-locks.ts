import {
  decodeBase64Url,
  derivePasswordKeys,
  encodeBase64Url,
  normalizePassword,
  recoveryKeys,
  secureRandomBytes,
  serverSaltLength,
  type UnlockKeys,
  unwrapAccountKey,
  type WrapMethod,
  wipeKeys,
  wrapAccountKey,
} from '@aparte/sealing';
import type { CodeLock, PasswordLock } from './account-calls.types.ts';
import type { PasswordCost } from './key-values.types.ts';
import type { SealingPhase } from './sealing-calls.types.ts';

/** How much a password is stretched, without the salt. */
export type StretchingCost = Omit<PasswordCost, 'serverSalt'>;

/** What a password is stretched with today: the floor that weak phones still manage. */
export const costOfToday: StretchingCost = { t: 3, m: 64 };

/** The account key that is being locked, and whose it is. */
export interface LockedKey {
  readonly accountKey: Uint8Array;
  readonly userId: string;
  readonly generation: number;
}

/** A lock of an account as the server keeps it. */
export interface KeptLock {
  readonly generation: number;
  readonly blob: string;
}

/** What somebody types to enter. */
export interface TypedPassword {
  readonly loginId: string;
  readonly password: string;
}

/** The higher of two costs, passes and memory each for itself. */
export function higherCost(one: StretchingCost, other: StretchingCost): StretchingCost {
  return { t: Math.max(one.t, other.t), m: Math.max(one.m, other.m) };
}

/** Turns a password into its two keys, which takes about a second. */
export function stretchPassword(
  { loginId, password, t, m, serverSalt }: TypedPassword & PasswordCost,
  report: (phase: SealingPhase) => void,
): UnlockKeys {
  report('stretching');
  return derivePasswordKeys({
    loginId,
    password: normalizePassword(password),
    t,
    m,
    serverSalt: decodeBase64Url(serverSalt),
  });
}

/** What the server is told of two keys: the first, written for the wire and overwritten here. */
export function spendAuthKey(authKey: Uint8Array): string {
  const sent = encodeBase64Url(authKey);
  wipeKeys(authKey);
  return sent;
}

/** Opens a lock that the server kept; another key, person or generation than it was made with fails with 'commit'. */
export function openLock(
  { generation, blob }: KeptLock,
  wrapKey: Uint8Array,
  { method, userId }: { method: WrapMethod; userId: string },
): Uint8Array {
  const wrap = { v: 1, method, gen: generation, ct: blob };
  return unwrapAccountKey(wrap, wrapKey, { method, userId, generation });
}

/** Locks an account key with a password and a fresh salt. */
export function lockWithPassword(
  { accountKey, userId, generation }: LockedKey,
  typed: TypedPassword & StretchingCost,
  report: (phase: SealingPhase) => void,
): PasswordLock {
  const serverSalt = encodeBase64Url(secureRandomBytes(serverSaltLength));
  const kdf = { t: typed.t, m: typed.m, serverSalt };
  const keys = stretchPassword({ ...typed, ...kdf }, report);
  report('locking');
  const { ct } = wrapAccountKey(accountKey, keys.wrapKey, { method: 'pw', userId, generation });
  wipeKeys(keys.wrapKey);
  const authKey = spendAuthKey(keys.authKey);
  return { kdf, authKey, keyWrap: { method: 'password', generation, blob: ct } };
}

/** Locks an account key with a recovery code. */
export function lockWithCode({ accountKey, userId, generation }: LockedKey, code: string): CodeLock {
  const keys = recoveryKeys(code, userId);
  const { ct } = wrapAccountKey(accountKey, keys.wrapKey, { method: 'rc', userId, generation });
  wipeKeys(keys.wrapKey);
  const recoveryAuthKey = spendAuthKey(keys.authKey);
  return { recoveryAuthKey, keyWrap: { method: 'recovery', generation, blob: ct } };
}
