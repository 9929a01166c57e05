/**
 * CCE1 a second time, from sealing.md alone and on other libraries (@noble and node:crypto): for proofs only, never
 * shipped. It shares no line with src/, so that a mistake would have to be made twice to go unseen.
 */
import { argon2Sync } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256, sha512 } from '@noble/hashes/sha2.js';

type Field = Uint8Array | string;

const text = (value: string): Buffer => Buffer.from(value, 'utf8');

/** base64url without padding. */
export const b64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url');

/** The bytes of base64url. */
export const unb64 = (value: string): Buffer => Buffer.from(value, 'base64url');

/** Four bytes, big end first. */
export function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** Eight bytes, big end first. */
export function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(value));
  return bytes;
}

/** Each part with its length before it. */
export function tup(...parts: readonly Field[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'string' ? text(part) : part;
      return [u32(bytes.length), bytes];
    }),
  );
}

/** H of the specification. */
export const h = (label: string, ...fields: readonly Field[]): Uint8Array => sha256(tup(label, ...fields));

/** kdf of the specification. */
export const kdf = (key: Uint8Array, label: string, ...fields: readonly Field[]): Uint8Array =>
  hmac(sha256, key, tup(label, ...fields));

/** The committing seal. */
export function seal(key: Uint8Array, plaintext: Uint8Array, context: Uint8Array, nonce: Uint8Array): Buffer {
  const cipher = xchacha20poly1305(kdf(key, 'cce1/enc', nonce), nonce, context);
  return Buffer.concat([Uint8Array.of(1), nonce, kdf(key, 'cce1/com', nonce), cipher.encrypt(plaintext)]);
}

/** What the committing seal holds. */
export function open(key: Uint8Array, sealed: Uint8Array, context: Uint8Array): Uint8Array {
  const nonce = sealed.subarray(1, 25);
  if (sealed[0] !== 1) throw new Error('version');
  if (!Buffer.from(kdf(key, 'cce1/com', nonce)).equals(sealed.subarray(25, 57))) throw new Error('commit');
  return xchacha20poly1305(kdf(key, 'cce1/enc', nonce), nonce, context).decrypt(sealed.subarray(57));
}

/** The two keys of a password. */
export function passwordKeys(input: {
  password: string;
  loginId: string;
  serverSalt: Uint8Array;
  t: number;
  m: number;
}): { authKey: Uint8Array; wrapKey: Uint8Array } {
  const { password, loginId, serverSalt, t, m } = input;
  const salt = h('cce1/salt', loginId.normalize('NFKC').toLowerCase(), serverSalt).subarray(0, 16);
  const root = argon2Sync('argon2id', {
    message: text(password),
    nonce: salt,
    passes: t,
    memory: m * 1_024,
    parallelism: 1,
    tagLength: 32,
  });
  return { authKey: kdf(root, 'cce1/auth'), wrapKey: kdf(root, 'cce1/wrap') };
}

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The recovery code of fifteen secret bytes. */
export function recoveryCode(secret: Uint8Array): string {
  const characters = (bytes: Uint8Array): string => {
    const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
    return (bits.match(/.{5}/g) ?? []).map((five) => crockford.charAt(parseInt(five, 2))).join('');
  };
  const code = characters(secret) + characters(h('cce1/rc-sum', secret)).slice(0, 4);
  return (code.match(/.{4}/g) ?? []).join('-');
}

/** The two keys of a recovery secret. */
export function recoveryKeys(
  secret: Uint8Array,
  userId: string,
): { authKey: Uint8Array; wrapKey: Uint8Array } {
  const root = h('cce1/rc', userId, secret);
  return { authKey: kdf(root, 'cce1/auth'), wrapKey: kdf(root, 'cce1/wrap') };
}

/** Everything that one account key gives. */
export function account(ak: Uint8Array): {
  signSeed: Uint8Array;
  signPk: Uint8Array;
  boxSk: Uint8Array;
  boxPk: Uint8Array;
  selfKey: Uint8Array;
} {
  const signSeed = kdf(ak, 'cce1/sign');
  // libsodium's crypto_box_seed_keypair: the secret is the first half of SHA-512 of the seed.
  const boxSk = sha512(kdf(ak, 'cce1/box')).subarray(0, 32);
  const signPk = ed25519.getPublicKey(signSeed);
  return { signSeed, signPk, boxSk, boxPk: x25519.getPublicKey(boxSk), selfKey: kdf(ak, 'cce1/self') };
}

/** An identity as a server shows it. */
export interface IdentityRecord {
  readonly userId: string;
  readonly gen: number;
  readonly signPk: string;
  readonly boxPk: string;
  readonly createdAt: number;
  readonly prev: string;
}

/** What an identity says, as it is signed and hashed. */
export function identityStatement({ userId, gen, signPk, boxPk, createdAt, prev }: IdentityRecord): Buffer {
  return tup('cce1/identity', userId, u32(gen), unb64(signPk), unb64(boxPk), u64(createdAt), unb64(prev));
}

/** The hash by which an identity is named. */
export const identityHash = (record: IdentityRecord): Uint8Array => sha256(identityStatement(record));

/** The signature of a statement. */
export const sign = (statement: Uint8Array, signSeed: Uint8Array): Uint8Array =>
  ed25519.sign(statement, signSeed);

/** Thirty digits of one person. */
export function fingerprint({ userId, signPk, boxPk }: IdentityRecord): string {
  let digest = h('cce1/fp', userId, unb64(signPk), unb64(boxPk));
  for (let round = 0; round < 5_200; round += 1) digest = sha256(Buffer.concat([digest, unb64(signPk)]));
  const groups = [0, 5, 10, 15, 20, 25].map((at) => Buffer.from(digest).readUIntBE(at, 5) % 100_000);
  return groups.map((group) => String(group).padStart(5, '0')).join('');
}

/** The sixty digits of two. */
export function safetyNumber(one: IdentityRecord, other: IdentityRecord): string {
  const digits = [fingerprint(one), fingerprint(other)].sort().join('');
  return (digits.match(/.{5}/g) ?? []).join(' ');
}

/** What libsodium's crypto_box_seal holds: X25519, HSalsa20, XSalsa20-Poly1305, the nonce from both public keys. */
export function openBox(box: Uint8Array, boxSk: Uint8Array): Uint8Array {
  const ephemeral = box.subarray(0, 32);
  const nonce = blake2b(Buffer.concat([ephemeral, x25519.getPublicKey(boxSk)]), { dkLen: 24 });
  const words = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer);
  const key = new Uint32Array(8);
  const sigma = words(text('expand 32-byte k'));
  hsalsa(sigma, words(x25519.getSharedSecret(boxSk, ephemeral)), new Uint32Array(4), key);
  return xsalsa20poly1305(new Uint8Array(key.buffer), nonce).decrypt(box.subarray(32));
}

/** A grant as a server shows it. */
export interface GrantRecord {
  readonly space: string;
  readonly epoch: number;
  readonly prev: string;
  readonly by: string;
  readonly byId: string;
  readonly at: number;
  readonly commit: string;
  readonly to: readonly { readonly userId: string; readonly idHash: string; readonly box: string }[];
}

/** What a grant says, as it is signed. */
export function grantStatement({ space, epoch, prev, by, byId, at, commit, to }: GrantRecord): Buffer {
  const addressees = to.flatMap(({ userId, idHash, box }) => [userId, unb64(idHash), unb64(box)]);
  const head = [unb64(space), u32(epoch), unb64(prev), by, unb64(byId), u64(at), unb64(commit)];
  return tup('cce1/grant', ...head, ...addressees);
}

/** An envelope's header as a server shows it. */
export interface HeaderRecord {
  readonly sp: string;
  readonly ep: number;
  readonly from: string;
  readonly kd: string;
  readonly id: string;
  readonly sq: number;
  readonly pv: string;
  readonly as: number;
  readonly ah: string;
  readonly ts: number;
}

/** The header as it is bound to its content. */
export function headerStatement({ sp, ep, from, kd, id, sq, pv, as, ah, ts }: HeaderRecord): Buffer {
  const chain = [u64(sq), unb64(pv), u64(as), unb64(ah), u64(ts)];
  return tup('cce1/msg', unb64(sp), u32(ep), from, kd, unb64(id), ...chain);
}

/** The key of one message. */
export const messageKey = (epochKey: Uint8Array, { from, id, sq }: HeaderRecord): Uint8Array =>
  kdf(kdf(epochKey, 'cce1/dir', from), 'cce1/mk', unb64(id), u64(sq));

/** The hash by which an envelope is named. */
export const envelopeHash = (envelope: HeaderRecord & { readonly ct: string }): string =>
  b64(h('cce1/env', headerStatement(envelope), unb64(envelope.ct)));

/** JSON in its size class: one byte 0x80, then zeros (ISO 7816-4). */
export function padded(body: unknown): Buffer {
  const content = text(JSON.stringify(body));
  const sizes = [256, 512, 1_024, 2_048, 4_096, 8_192, 16_384, 32_768];
  const size = sizes.find((each) => each > content.length) ?? 0;
  return Buffer.concat([content, Uint8Array.of(0x80), Buffer.alloc(size - content.length - 1)]);
}
