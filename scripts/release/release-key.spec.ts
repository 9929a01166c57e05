import { expect, it } from '@jest/globals';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { developmentKey, isSigned, publicPem, signManifest } from './release-key.ts';

const manifest = Buffer.from('{"v":1}');

it('takes what the release key signed and nothing else', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const stranger = generateKeyPairSync('ed25519');
  const signature = signManifest(manifest, privateKey);
  expect(isSigned(manifest, signature, publicKey)).toBe(true);
  expect(isSigned(Buffer.from('{"v":2}'), signature, publicKey)).toBe(false);
  expect(isSigned(manifest, signature, stranger.publicKey)).toBe(false);
  expect(isSigned(manifest, '', publicKey)).toBe(false);
});

it('hands around the public half', () => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const key = createPublicKey(publicPem(privateKey));
  expect(isSigned(manifest, signManifest(manifest, privateKey), key)).toBe(true);
});

it('keeps the key of this machine to its owner, and makes it once', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-release-'));
  const file = path.join(folder, 'deep', 'key.pem');
  const first = publicPem(developmentKey(file));
  expect(publicPem(developmentKey(file))).toBe(first);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  rmSync(folder, { recursive: true });
});
