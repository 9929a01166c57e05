import { readFileSync } from 'node:fs';
import type { Envelope } from './envelope.ts';
import type { Grant } from './grant.ts';
import type { JsonObject } from './sealed-body.ts';

interface Vectors {
  password: { password: string; loginId: string; salt: string; t: number; m: number } & KeyPair;
  recovery: { random: string; code: string; userId: string } & KeyPair;
  account: {
    userId: string;
    ak: string;
    signPk: string;
    boxPk: string;
    selfKey: string;
    createdAt: number;
    identitySig: string;
    idHash: string;
    safetyNumberWithCoach: string;
    coachAk: string;
  };
  wrappedAk: { nonce: string; out: string };
  grant: Grant;
  grantEk: string;
  message: { ek: string; envelope: Envelope; plaintext: JsonObject; messageKey: string; envHash: string };
}

interface KeyPair {
  authKey: string;
  wrapKey: string;
}

/** A fresh copy of the protocol's published vectors, to be changed at will. */
export function readVectors(): Vectors {
  const file = new URL('./vectors/cce1-vectors.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Vectors;
}

export function fromHex(hex: string): Uint8Array {
  return new Uint8Array(Buffer.from(hex, 'hex'));
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
