import { randomBytes, randomUUID } from 'node:crypto';
import {
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  derivePasswordKeys,
  encodeBase64Url,
  openAccount,
  recoveryKeys,
  type UnlockKeys,
  type VerifiedIdentity,
  wrapAccountKey,
} from '@aparte/sealing';
import type { Enrolment } from '../proxy/wire.types.ts';

const COST = { t: 3, m: 64 };

/** Somebody of a scene, with everything that only their own devices know. */
export interface Person {
  readonly kind: 'rep' | 'coach';
  readonly id: string;
  readonly loginId: string;
  readonly password: string;
  readonly accountKey: Uint8Array;
  readonly identity: VerifiedIdentity;
  readonly enrolment: Enrolment;
}

/**
 * Makes the account of somebody. Stretching a password takes a second, so it is only done for people who will type
 * theirs; the others come with a device that is unlocked already.
 */
export function makePerson(kind: 'rep' | 'coach', typesPassword: boolean): Person {
  const id = randomUUID();
  const loginId = `${kind}-${id}@perso.example`;
  const password = `phrase secrète de ${id}`;
  const accountKey = createAccountKey();
  const serverSalt = randomBytes(16);
  const byPassword = typesPassword
    ? derivePasswordKeys({ loginId, password, serverSalt, ...COST })
    : { authKey: randomBytes(32), wrapKey: randomBytes(32) };
  const byCode = recoveryKeys(createRecoveryCode(), id);
  const identity = createIdentity(openAccount(accountKey, id), Date.now());
  const wrap = ({ wrapKey }: UnlockKeys, method: 'pw' | 'rc'): string =>
    wrapAccountKey(accountKey, wrapKey, { method, userId: id, generation: 1 }).ct;
  return {
    kind,
    id,
    loginId,
    password,
    accountKey,
    identity,
    enrolment: {
      account: {
        id,
        loginId,
        displayName: kind === 'rep' ? 'Maëlle' : 'Agnès',
        locale: 'fr',
        timeZone: 'Europe/Paris',
      },
      kdf: { ...COST, serverSalt: encodeBase64Url(serverSalt) },
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
