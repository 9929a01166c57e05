import { randomBytes, randomUUID } from 'node:crypto';
import {
  createAccountKey,
  createIdentity,
  createRecoveryCode,
  initSealing,
  openAccount,
  recoveryKeys,
  wrapAccountKey,
  type OpenAccount,
  type UnlockKeys,
  type VerifiedIdentity,
} from '@aparte/sealing';
import type { EnrolmentDto } from './enrolment/enrolment.dto.ts';

/** What a real client holds after signing up, made with the real sealing library. */
export interface Client {
  account: OpenAccount;
  accountKey: Uint8Array;
  /** What the written code gives. */
  recovery: UnlockKeys;
  identity: VerifiedIdentity;
  enrolment: EnrolmentDto;
  loginId: string;
  /** What the password would give; the derivation itself has a test of its own. */
  authKey: string;
}

/** What a test may decide of a client. */
export interface ClientChoices {
  name?: string;
  loginId?: string;
  timeZone?: string;
  keys?: { authKey: Uint8Array; wrapKey: Uint8Array };
  serverSalt?: Buffer;
}

let made = 0;

/** Makes the client of one person, with keys of their own. */
export async function newClient(choices: ClientChoices = {}): Promise<Client> {
  await initSealing();
  made += 1;
  const userId = randomUUID();
  const loginId = choices.loginId ?? `person-${made}@home.example`;
  const accountKey = createAccountKey();
  const account = openAccount(accountKey, userId);
  const identity = createIdentity(account, 1_700_000_000_000 + made);
  const password = choices.keys ?? { authKey: randomBytes(32), wrapKey: randomBytes(32) };
  const recovery = recoveryKeys(createRecoveryCode(), userId);
  const wrap = (method: 'pw' | 'rc', wrapKey: Uint8Array): string =>
    wrapAccountKey(accountKey, wrapKey, { method, userId, generation: 1 }).ct;
  return {
    account,
    accountKey,
    recovery,
    identity,
    loginId,
    authKey: base64Url(password.authKey),
    enrolment: {
      account: {
        id: userId,
        loginId,
        displayName: choices.name ?? `Person ${made}`,
        locale: 'fr',
        timeZone: choices.timeZone ?? 'Europe/Paris',
      },
      kdf: { t: 3, m: 64, serverSalt: base64Url(choices.serverSalt ?? randomBytes(16)) },
      authKey: base64Url(password.authKey),
      recoveryAuthKey: base64Url(recovery.authKey),
      keyWraps: [
        { method: 'password', generation: 1, blob: wrap('pw', password.wrapKey) },
        { method: 'recovery', generation: 1, blob: wrap('rc', recovery.wrapKey) },
      ],
      identity: { ...identity },
    },
  };
}

/** The page with which a test coach begins. */
export const coachPage = {
  headline: { fr: 'Douze ans de terrain', en: 'Twelve years in the field' },
  bio: { fr: 'J’ai vendu.\nPuis j’ai écouté.', en: 'I sold.\nThen I listened.' },
  attributes: {
    languages: ['fr', 'en'],
    roles: ['field'],
    customers: ['small-business'],
    cycles: ['weeks'],
    seniorities: ['1-to-3'],
    topics: ['prospecting', 'confidence'],
    style: { 'asks-or-suggests': -1, 'gentle-or-direct': 0, 'framed-or-free': 1 },
    hasSold: true,
    paces: ['weekly'],
    channels: ['phone', 'video'],
    comforts: ['talk'],
  },
  capacity: 5,
};

function base64Url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
