import { createHash } from 'node:crypto';
import type { RandomSource } from '../ids.ts';

/** A fresh session token (64 hexadecimal digits) and the hash under which the database knows it. */
export interface SessionToken {
  token: string;
  hash: Buffer;
}

/** Makes a token of 256 unpredictable bits. */
export function newSessionToken(random: RandomSource): SessionToken {
  const bytes = random.bytes(32);
  return { token: bytes.toString('hex'), hash: sessionTokenHash(bytes.toString('hex')) };
}

/** The hash of a token, as `ctx.uid()` computes it. */
export function sessionTokenHash(token: string): Buffer {
  return createHash('sha256').update(Buffer.from(token, 'hex')).digest();
}
