import { expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { initSealing, loadedSodium } from '../src/sodium.ts';

interface Case {
  readonly tcId: number;
  readonly comment: string;
  readonly result: 'valid' | 'acceptable' | 'invalid';
  readonly flags: readonly string[];
}

await initSealing();
const sodium = loadedSodium();

function casesOf<Fields>(name: string): (Case & Fields)[] {
  const file = path.join(import.meta.dirname, 'wycheproof', `${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as (Case & Fields)[];
}

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'hex'));

/** What the library says to a case: a value in hexadecimal, or that it refuses. */
function attempt(work: () => Uint8Array): string {
  try {
    return Buffer.from(work()).toString('hex');
  } catch {
    return 'refused';
  }
}

function nameOf({ tcId, comment }: Case): string {
  return `${String(tcId)} ${comment}`;
}

it('agrees on a shared secret, and refuses public keys that would make it known to all', () => {
  const cases = casesOf<{ public: string; private: string; shared: string }>('x25519');
  expect(cases).toHaveLength(518);
  for (const each of cases) {
    const got = attempt(() => sodium.crypto_scalarmult(hex(each.private), hex(each.public)));
    const isKnownToAll = /^0*$/.test(each.shared);
    expect([nameOf(each), got]).toEqual([nameOf(each), isKnownToAll ? 'refused' : each.shared]);
  }
});

it('takes the right signatures and no other', () => {
  const cases = casesOf<{ publicKey: string; msg: string; sig: string }>('ed25519');
  expect(cases).toHaveLength(145);
  for (const each of cases) {
    let isTaken = false;
    try {
      isTaken = sodium.crypto_sign_verify_detached(hex(each.sig), hex(each.msg), hex(each.publicKey));
    } catch {
      // A signature of another length is refused before it is looked at.
    }
    expect([nameOf(each), isTaken]).toEqual([nameOf(each), each.result === 'valid']);
  }
});

it('opens what was sealed and nothing that was altered', () => {
  const cases = casesOf<{
    key: string;
    nonce: string;
    context: string;
    msg: string;
    sealed: string;
    nonceBits: number;
  }>('xchacha20-poly1305');
  expect(cases).toHaveLength(284);
  for (const each of cases) {
    const [sealed, context, nonce, key] = [each.sealed, each.context, each.nonce, each.key].map(hex);
    const got = attempt(() =>
      sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(null, sealed!, context!, nonce!, key!),
    );
    expect([nameOf(each), got]).toEqual([nameOf(each), each.result === 'valid' ? each.msg : 'refused']);
  }
});

it('makes the right keyed hashes, whole ones only', () => {
  const cases = casesOf<{ key: string; msg: string; tag: string; keyBits: number; tagBits: number }>(
    'hmac-sha256',
  );
  const usable = cases.filter(({ keyBits, tagBits }) => keyBits === 256 && tagBits === 256);
  expect(usable.length).toBeGreaterThan(40);
  for (const each of usable) {
    const got = attempt(() => sodium.crypto_auth_hmacsha256(hex(each.msg), hex(each.key)));
    expect([nameOf(each), got === each.tag]).toEqual([nameOf(each), each.result === 'valid']);
  }
});
