import { createHash } from 'node:crypto';

/** The hash under which a token is kept: a dump holds no link that works. */
export function tokenHash(token: Uint8Array): Buffer {
  return createHash('sha256').update(token).digest();
}
