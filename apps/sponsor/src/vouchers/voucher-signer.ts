import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto';

/** What a voucher says: itself, the firm whose seats it opens, and until when (seconds since 1970). */
interface VoucherClaims {
  id: string;
  org: string;
  exp: number;
}

/** DER of a PKCS#8 Ed25519 private key, up to its 32 bytes of seed. */
const PKCS8_START = Buffer.from('302e020100300506032b657004220420', 'hex');
const SEED_BYTES = 32;

/**
 * Signs vouchers: `v1.<claims>.<signature>`, each part base64url. The signature covers the text before the second
 * dot, so neither the version nor a sign of the claims can be changed. Who it was mailed to is not in it.
 */
export class VoucherSigner {
  private readonly key: KeyObject;

  /** Takes the seed of 32 bytes in base64url. */
  constructor(seed: string) {
    this.key = privateKeyOf(seed);
  }

  sign({ id, org, exp }: VoucherClaims): string {
    const claims = Buffer.from(JSON.stringify({ v: 1, id, org, exp })).toString('base64url');
    const signed = `v1.${claims}`;
    return `${signed}.${sign(null, Buffer.from(signed, 'ascii'), this.key).toString('base64url')}`;
  }
}

/** The public key (32 bytes, base64url) that belongs to a seed: all that the private plane gets to know. */
export function voucherPublicKey(seed: string): string {
  const { x } = createPublicKey(privateKeyOf(seed)).export({ format: 'jwk' });
  if (!x) throw new Error('An Ed25519 key has no public part.');
  return x;
}

function privateKeyOf(seed: string): KeyObject {
  const bytes = Buffer.from(seed, 'base64url');
  if (bytes.length !== SEED_BYTES) throw new Error('A voucher key has 32 bytes.');
  return createPrivateKey({ key: Buffer.concat([PKCS8_START, bytes]), format: 'der', type: 'pkcs8' });
}
