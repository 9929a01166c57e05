import { deriveKey, hash, requireLength } from './hashing.ts';
import type { UnlockKeys } from './password-keys.ts';
import { drawBytes, secureRandomBytes } from './random.ts';
import type { RandomBytes } from './random.ts';
import { SealingError } from './sealing-error.ts';
import { requireText } from './strict-fields.ts';

const secretLength = 15;
const secretCharacters = 24;
const groupLength = 4;
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const values = new Map([...alphabet].map((character, value) => [character, value]));

/** A new recovery code, to be shown once and written down. */
export function createRecoveryCode(randomBytes: RandomBytes = secureRandomBytes): string {
  return formatRecoveryCode(drawBytes(randomBytes, secretLength));
}

/** The code for a recovery secret: seven groups of four, the last one a checksum. */
export function formatRecoveryCode(secret: Uint8Array): string {
  requireLength(secret, secretLength, 'recoverySecret');
  const characters = toCharacters(secret) + checksumOf(secret);
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * The secret in a code as a person typed it: small letters, spaces, O for 0 and I or L for 1 are all right.
 * A typing mistake is found here, before any request ('checksum').
 */
export function parseRecoveryCode(typed: string): Uint8Array {
  const characters = typed
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  if (characters.length !== secretCharacters + groupLength) throw new SealingError('length', 'recoveryCode');

  const secret = toBytes(characters).subarray(0, secretLength);
  if (characters !== toCharacters(secret) + checksumOf(secret)) {
    throw new SealingError('checksum', 'recoveryCode');
  }
  return secret;
}

/** Turns a recovery code into the same two keys that a password gives, for one person only. */
export function recoveryKeys(code: string, userId: string): UnlockKeys {
  const secret = parseRecoveryCode(code);
  const root = hash('cce1/rc', requireText(userId, 'userId'), secret);
  const keys = { authKey: deriveKey(root, 'cce1/auth'), wrapKey: deriveKey(root, 'cce1/wrap') };
  secret.fill(0);
  root.fill(0);
  return keys;
}

function checksumOf(secret: Uint8Array): string {
  return toCharacters(hash('cce1/rc-sum', secret)).slice(0, groupLength);
}

function toCharacters(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let bitCount = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    bitCount += 8;
    while (bitCount >= 5) {
      bitCount -= 5;
      text += alphabet.charAt((bits >>> bitCount) & 31);
    }
  }
  return text;
}

function toBytes(characters: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let bitCount = 0;
  for (const character of characters) {
    const value = values.get(character);
    if (value === undefined) throw new SealingError('encoding', 'recoveryCode');
    bits = ((bits << 5) | value) & 0xffff;
    bitCount += 5;
    if (bitCount >= 8) {
      bitCount -= 8;
      bytes.push((bits >>> bitCount) & 0xff);
    }
  }
  return Uint8Array.from(bytes);
}
