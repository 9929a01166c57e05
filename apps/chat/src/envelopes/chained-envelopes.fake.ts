import { createHash } from 'node:crypto';
import { envelopeHash, type Envelope } from '@aparte/sealing';

/** Bytes of the smallest size class, with what sealing adds to it. */
const SMALLEST_CIPHERTEXT = 256 + 73;

/** A chain of envelopes of one sender whose content nobody can open: the server never needs to. */
export function chained(space: string, sender: string, length: number): Envelope[] {
  const chain: Envelope[] = [];
  for (let sq = 1; sq <= length; sq++) {
    const seed = createHash('sha256').update(`${sender}/${sq}`).digest();
    const previous = chain.at(-1);
    chain.push({
      v: 1,
      sp: space,
      ep: 1,
      from: sender,
      kd: 'msg',
      id: seed.subarray(0, 16).toString('base64url'),
      sq,
      pv: previous ? envelopeHash(previous) : '',
      as: 0,
      ah: '',
      ts: 1_774_252_800_000 + sq,
      ct: Buffer.alloc(SMALLEST_CIPHERTEXT, seed).toString('base64url'),
    });
  }
  return chain;
}
