import type { Envelope, Grant, Identity } from '@aparte/sealing';

/** The parts of what travels that an attack reads or changes; both ends check the whole, not we. */

/** What a password is stretched with. */
export interface Cost {
  t: number;
  m: number;
  serverSalt: string;
}

/** An account key under lock. */
export interface KeyWrap {
  method: string;
  generation: number;
  blob: string;
}

/** What a new account is made from. */
export interface Enrolment {
  account: { id: string; loginId: string; displayName: string; locale: string; timeZone: string };
  kdf: Cost;
  authKey: string;
  recoveryAuthKey: string;
  keyWraps: readonly [KeyWrap, KeyWrap];
  identity: Identity;
}

/** The answer to somebody who signed in. */
export interface Login {
  account: { id: string };
  keyWrap: KeyWrap;
  identity: Identity;
}

/** The pins of somebody as the server keeps them. */
export interface Vault {
  version: number;
  blob: string | null;
}

/** The keys of a conversation. */
export interface Grants {
  grants: Grant[];
}

/** The public keys of somebody. */
export interface Identities {
  identities: Identity[];
}

/** The conversations of somebody. */
export interface Spaces {
  spaces: { spaceId: string; peer: { accountId: string } }[];
}

/** An envelope at a place of the history, as the server hands it out. */
export interface Placed {
  s: number;
  at: string;
  e: Envelope;
}

/** A call for what came after a place. */
export interface SyncRequest {
  since: [spaceId: string, place: number][];
  limit: number;
}

/** A page of a history. */
export interface Page {
  c: string;
  last: number;
  ev: Placed[];
  more: boolean;
}

/** The answer to it. */
export interface SyncAnswer {
  ok: true;
  convs: Page[];
}

/** A call to store envelopes. */
export interface SendRequest {
  c: string;
  m: [Envelope];
}

/** The answer to it. */
export interface SendAnswer {
  ok: true;
  r: { id: string; s: number; at: string }[];
}
