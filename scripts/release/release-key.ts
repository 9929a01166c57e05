import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is signed begins with these words, so that a signature of something else never fits. */
const CONTEXT = Buffer.from('aparte/release/1\n');

/** Signs the list of a release (Ed25519). */
export function signManifest(manifest: Uint8Array, privateKey: KeyObject): string {
  return sign(null, Buffer.concat([CONTEXT, manifest]), privateKey).toString('base64');
}

/** Whether somebody who holds the release key signed exactly these bytes. */
export function isSigned(manifest: Uint8Array, signature: string, publicKey: KeyObject): boolean {
  return verify(null, Buffer.concat([CONTEXT, manifest]), publicKey, Buffer.from(signature, 'base64'));
}

/** The public half as a file that can be handed around. */
export function publicPem(privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
}

/** Reads a private key from a PEM file. */
export function readPrivateKey(file: string): KeyObject {
  return createPrivateKey(readFileSync(file, 'utf8'));
}

/** The key of this machine's own builds: made once, good for trying things out, trusted by nobody. */
export function developmentKey(file: string): KeyObject {
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 });
  }
  return readPrivateKey(file);
}
