import { createPrivateKey, sign } from 'node:crypto';

/** What the letters of a voucher say, signature aside. */
interface VoucherClaims {
  v: number;
  id: string;
  org: string;
  exp: number;
}

/** DER of a PKCS#8 Ed25519 private key, up to its 32 bytes of seed. */
const PKCS8_START = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The same voucher with an end in the past, signed with the real key: what a forgotten mail holds. */
export function expire(voucher: string, signingSeed: string): string {
  const claims = { ...readClaims(voucher), exp: 1_700_000_000 };
  const text = `v1.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  const key = createPrivateKey({
    key: Buffer.concat([PKCS8_START, Buffer.from(signingSeed, 'base64url')]),
    format: 'der',
    type: 'pkcs8',
  });
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

/** The same voucher for another firm, under the signature it had. */
export function tamper(voucher: string): string {
  const [version, , signature] = voucher.split('.');
  const claims = { ...readClaims(voucher), org: '00000000-0000-4000-8000-000000000000' };
  return [version, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

function readClaims(voucher: string): VoucherClaims {
  return JSON.parse(Buffer.from(voucher.split('.')[1] ?? '', 'base64url').toString()) as VoucherClaims;
}
