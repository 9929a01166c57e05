import { randomBytes } from 'node:crypto';
import {
  createAccountKey,
  createIdentity,
  openAccount,
  wrapAccountKey,
  type Identity,
} from '@aparte/sealing';
import type { Person } from './town.fake.ts';

/** A new password and a new code of somebody, as their client sends them. */
export interface NewSecrets {
  kdf: { t: number; m: number; serverSalt: string };
  authKey: string;
  recoveryAuthKey: string;
  keyWraps: { method: 'password' | 'recovery'; generation: number; blob: string }[];
  /** What the new password gives besides, and never leaves the client. */
  wrapKey: Uint8Array;
}

/** Wraps an account key under a new password and a new code; the derivation itself has tests of its own. */
export function newSecrets(person: Person, accountKey = person.accountKey, generation = 1): NewSecrets {
  const userId = person.id;
  const [wrapKey, codeKey] = [randomBytes(32), randomBytes(32)];
  const blobOf = (method: 'pw' | 'rc', key: Uint8Array): string =>
    wrapAccountKey(accountKey, key, { method, userId, generation }).ct;
  return {
    kdf: { t: 3, m: 64, serverSalt: randomBytes(16).toString('base64url') },
    authKey: randomBytes(32).toString('base64url'),
    recoveryAuthKey: randomBytes(32).toString('base64url'),
    keyWraps: [
      { method: 'password', generation, blob: blobOf('pw', wrapKey) },
      { method: 'recovery', generation, blob: blobOf('rc', codeKey) },
    ],
    wrapKey,
  };
}

/** New keys for somebody who lost the old ones, which therefore sign nothing. */
export function newKeys(person: Person): { accountKey: Uint8Array; identity: Identity } {
  const accountKey = createAccountKey();
  const account = openAccount(accountKey, person.id);
  const identity = createIdentity(account, 1_800_000_000_000, { identity: person.identity });
  return { accountKey, identity: { ...identity } };
}
