import { expect, it } from '@jest/globals';
import { derivePasswordKeys, normalizePassword } from './password-keys.ts';
import type { PasswordInput } from './password-keys.ts';
import { loadedSodium } from './sodium.ts';
import { toHex } from './vectors.fake.ts';
import { refusal } from './world.fake.ts';

const input: PasswordInput = {
  password: 'cinq mots pour ma phrase',
  loginId: 'ann@example.com',
  serverSalt: new Uint8Array(16).fill(5),
  t: 3,
  m: 64,
};

it.each([
  ['too few passes', { t: 2 }],
  ['too many passes', { t: 11 }],
  ['half a pass', { t: 3.5 }],
  ['too little memory', { m: 63 }],
  ['too much memory', { m: 1025 }],
  ['no number of MiB', { m: Number.NaN }],
])('refuses %s, whatever the server asks for', (_case, change) => {
  expect(refusal(() => derivePasswordKeys({ ...input, ...change }))).toBe('kdf-range');
});

it.each([15, 17])('refuses a salt of %d bytes', (length) => {
  expect(refusal(() => derivePasswordKeys({ ...input, serverSalt: new Uint8Array(length) }))).toBe('length');
});

it('refuses an empty password, half a character and an empty login id', () => {
  expect(refusal(() => derivePasswordKeys({ ...input, password: '' }))).toBe('field');
  expect(refusal(() => derivePasswordKeys({ ...input, password: 'secret\ud800' }))).toBe('encoding');
  expect(refusal(() => derivePasswordKeys({ ...input, loginId: '' }))).toBe('field');
});

it('gives the same keys however the login id is typed, and others for another person', () => {
  const keyFor = (loginId: string): string => toHex(derivePasswordKeys({ ...input, loginId }).authKey);
  const key = keyFor('ann@example.com');
  expect(keyFor('ＡＮＮ@Example.com')).toBe(key);
  expect(keyFor('bob@example.com')).not.toBe(key);
});

it('gives other keys for another password, salt or cost', () => {
  const keys = [
    input,
    { ...input, password: 'cinq mots pour ma phrasE' },
    { ...input, serverSalt: new Uint8Array(16).fill(6) },
    { ...input, t: 4 },
    { ...input, m: 65 },
  ].map((changed) => toHex(derivePasswordKeys(changed).wrapKey));
  expect(new Set(keys).size).toBe(keys.length);
});

it('never gives the server the key that opens the account', () => {
  const { authKey, wrapKey } = derivePasswordKeys(input);
  expect(toHex(authKey)).not.toBe(toHex(wrapKey));
});

it('makes one password of what two keyboards type', () => {
  expect(normalizePassword('Gru\u0308ße')).toBe('Grüße');
});

it('says so when the device has not enough memory', () => {
  const { libsodium } = loadedSodium() as unknown as { libsodium: Heap };
  const taken = libsodium._malloc(1500 * 1_048_576);
  try {
    expect(refusal(() => derivePasswordKeys({ ...input, m: 1024 }))).toBe('memory');
  } finally {
    libsodium._free(taken);
  }
});

interface Heap {
  _malloc(length: number): number;
  _free(address: number): void;
}
