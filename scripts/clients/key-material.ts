import { randomUUID } from 'node:crypto';
import {
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  derivePasswordKeys,
  encodeBase64Url,
  openAccount,
  recoveryKeys,
  secureRandomBytes,
  wrapAccountKey,
  type OpenAccount,
  type UnlockKeys,
  type VerifiedIdentity,
} from '@aparte/sealing';

const PASSES = 3;
const MEMORY_MIB = 64;

/** Who makes an account. */
export interface NewPerson {
  loginId: string;
  password: string;
  displayName: string;
  locale: 'fr' | 'en';
  timeZone: string;
}

/** An account made on this side of the wire: what the server gets, and what it never gets. */
export interface KeyMaterial {
  enrolment: Record<string, unknown>;
  account: OpenAccount;
  identity: VerifiedIdentity;
  recoveryCode: string;
}

/** Makes everything that enrolment needs (sealing.md §3.2); slow, because the password is stretched. */
export function makeKeyMaterial(
  person: NewPerson,
  createdAt: number,
  stretch: PasswordStretch = argon2,
): KeyMaterial {
  const id = randomUUID();
  const accountKey = createAccountKey();
  const account = openAccount(accountKey, id);
  const serverSalt = secureRandomBytes(16);
  const recoveryCode = createRecoveryCode();
  const byPassword = stretch(person, serverSalt);
  const byCode = recoveryKeys(recoveryCode, id);
  const identity = createIdentity(account, createdAt);
  const wrap = (keys: UnlockKeys, method: 'pw' | 'rc'): string =>
    wrapAccountKey(accountKey, keys.wrapKey, { method, userId: id, generation: 1 }).ct;
  const { loginId, displayName, locale, timeZone } = person;
  return {
    account,
    identity,
    recoveryCode,
    enrolment: {
      account: { id, loginId, displayName, locale, timeZone },
      kdf: { t: PASSES, m: MEMORY_MIB, serverSalt: encodeBase64Url(serverSalt) },
      authKey: encodeBase64Url(byPassword.authKey),
      recoveryAuthKey: encodeBase64Url(byCode.authKey),
      keyWraps: [
        { method: 'password', generation: 1, blob: wrap(byPassword, 'pw') },
        { method: 'recovery', generation: 1, blob: wrap(byCode, 'rc') },
      ],
      identity,
    },
  };
}

/** Turns a password into keys. */
export type PasswordStretch = (person: NewPerson, serverSalt: Uint8Array) => UnlockKeys;

function argon2(person: NewPerson, serverSalt: Uint8Array): UnlockKeys {
  return derivePasswordKeys({ ...person, serverSalt, t: PASSES, m: MEMORY_MIB });
}
