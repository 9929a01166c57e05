import { createPublicKey, verify } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { voucherPublicKey, VoucherSigner } from './voucher-signer.ts';

// The first key pair of RFC 8032, section 7.1.
const SEED = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex').toString(
  'base64url',
);
const PUBLIC = Buffer.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  'hex',
).toString('base64url');
const claims = {
  id: '6f0c8d1e-27a4-4d0e-9f6b-1f2d3c4b5a69',
  org: '0b9a8c7d-1e2f-4a3b-8c4d-5e6f7a8b9c0d',
  exp: 1_772_000_000,
};

const isGenuine = (voucher: string): boolean => {
  const [version, payload, signature] = voucher.split('.');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: PUBLIC }, format: 'jwk' });
  return verify(null, Buffer.from(`${version}.${payload}`), key, Buffer.from(signature ?? '', 'base64url'));
};

it('derives the published public key of a published seed', () => {
  expect(voucherPublicKey(SEED)).toBe(PUBLIC);
});

it('signs claims that the public key alone can check', () => {
  const voucher = new VoucherSigner(SEED).sign(claims);
  expect(isGenuine(voucher)).toBe(true);
  expect(JSON.parse(Buffer.from(voucher.split('.')[1] ?? '', 'base64url').toString())).toEqual({
    v: 1,
    ...claims,
  });
});

it('is spoiled by any change', () => {
  const voucher = new VoucherSigner(SEED).sign(claims);
  const [version, payload = '', signature] = voucher.split('.');
  const other = Buffer.from(JSON.stringify({ v: 1, ...claims, exp: claims.exp + 1 })).toString('base64url');
  expect(isGenuine(`${version}.${other}.${signature}`)).toBe(false);
  expect(isGenuine(`v2.${payload}.${signature}`)).toBe(false);
});

it('refuses a key of another length', () => {
  expect(() => new VoucherSigner('AAAA')).toThrow('32 bytes');
});
