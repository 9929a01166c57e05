import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { FileOpener } from './file-opening.ts';
import { joinBytes } from './file-sealing.ts';
import type { FileSecret } from './file-sealing.ts';
import { contentOf, openFile, sealFile, stretches } from './files.fake.ts';
import { sha256 } from './hashing.ts';
import { runs } from './proof-runs.fake.ts';
import { loadedSodium } from './sodium.ts';
import { flipBit, refusal } from './world.fake.ts';

const preamble = 25;
const chunk = 65_553;
const content = contentOf(200_000);
const { bytes, secret } = sealFile(content);
const small = sealFile(contentOf(100));

const refused = (sealed: Uint8Array, change: Partial<FileSecret> = {}): string =>
  refusal(() => openFile(sealed, { ...secret, ...change }));

/** The chunks of the large file, the last one shorter. */
const chunks = stretches(bytes.subarray(preamble), chunk);
const assembled = (...pieces: readonly Uint8Array[]) => joinBytes([bytes.subarray(0, preamble), ...pieces]);

/** Seals plaintext chunk by chunk under tags of one's choice, as a peer with a client of their own can. */
function sealedBy(key: Uint8Array, pieces: readonly (readonly [Uint8Array, number])[]): Uint8Array {
  const sodium = loadedSodium();
  const { state, header } = sodium.crypto_secretstream_xchacha20poly1305_init_push(key);
  const sealed = pieces.map(([piece, tag]) =>
    sodium.crypto_secretstream_xchacha20poly1305_push(state, piece, null, tag),
  );
  return joinBytes([Uint8Array.of(1), header, ...sealed]);
}
const ownKey = new Uint8Array(32).fill(3);
const secretOf = (plain: Uint8Array): FileSecret => ({
  key: encodeBase64Url(ownKey),
  sha256: encodeBase64Url(sha256(plain)),
  size: plain.length,
});

it('consists of four chunks here', () => {
  expect(chunks).toHaveLength(4);
  expect(openFile(assembled(...chunks), secret)).toEqual(content);
});

it('refuses a file cut anywhere', () => {
  for (const end of [0, 1, 24, 25, 26, preamble + chunk - 1, preamble + chunk, bytes.length - 1])
    expect(refused(bytes.subarray(0, end))).toBe('file-truncated');
});

it('refuses a small file cut at every place', () => {
  for (let end = 0; end < small.bytes.length; end += 1)
    expect(refusal(() => openFile(small.bytes.subarray(0, end), small.secret))).toBe('file-truncated');
});

it('refuses chunks in another order, repeated, or left out', () => {
  const [a, b, c, d] = chunks as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
  expect(refused(assembled(b, a, c, d))).toBe('aead');
  expect(refused(assembled(a, a, c, d))).toBe('aead');
  expect(refused(assembled(a, c, d))).toBe('aead');
  expect(refused(assembled(a, b, d))).toBe('file-truncated');
});

it('refuses a chunk of another file of the same length', () => {
  const other = stretches(sealFile(content).bytes.subarray(preamble), chunk);
  expect(refused(assembled(chunks[0]!, other[1]!, chunks[2]!, chunks[3]!))).toBe('aead');
});

it('refuses the stream of another file under this header', () => {
  const other = sealFile(content).bytes.subarray(preamble);
  expect(refused(assembled(other))).toBe('aead');
});

it('refuses anything after the end, were it one byte', () => {
  expect(refused(joinBytes([bytes, Uint8Array.of(0)]))).toBe('file-overlong');
  const opener = new FileOpener(small.secret);
  opener.push(small.bytes);
  expect(opener.push(new Uint8Array(0))).toHaveLength(0);
  expect(refusal(() => opener.push(Uint8Array.of(0)))).toBe('file-overlong');
});

it('refuses one turned bit, wherever it is', () => {
  for (let index = 0; index < small.bytes.length; index += 1)
    expect(refusal(() => openFile(flipBit(small.bytes, index), small.secret))).toBe(
      index === 0 ? 'version' : 'aead',
    );
  fc.assert(
    fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (index) => {
      expect(refused(flipBit(bytes, index))).toBe('aead');
    }),
    runs(15),
  );
});

it('refuses another key', () => {
  expect(refused(bytes, { key: encodeBase64Url(ownKey) })).toBe('aead');
});

it('refuses content that is not what its sender described', () => {
  expect(refused(bytes, { sha256: encodeBase64Url(ownKey) })).toBe('file-hash');
  const turned = flipBit(decodeBase64Url(secret.sha256), 31);
  expect(refused(bytes, { sha256: encodeBase64Url(turned) })).toBe('file-hash');
});

it('refuses a size that is not the one it was sealed with, in its class and out of it', () => {
  expect(refused(bytes, { size: 199_999 })).toBe('padding');
  expect(refused(bytes, { size: 200_001 })).toBe('file-hash');
  expect(refused(bytes, { size: 190_000 })).toBe('aead');
  expect(refused(bytes, { size: 65_536 })).toBe('file-overlong');
  expect(refused(bytes, { size: 400_000 })).toBe('file-truncated');
});

it('refuses a size that no file has', () => {
  for (const size of [0, -1, 1.5]) expect(refused(bytes, { size })).toBe('length');
  expect(refused(bytes, { size: 30_000_000 })).toBe('too-large');
});

it('refuses a key or a hash of the wrong length or spelling', () => {
  expect(refused(bytes, { key: 'AAAA' })).toBe('length');
  expect(refused(bytes, { sha256: 'AAAA' })).toBe('length');
  expect(refused(bytes, { key: '=' })).toBe('encoding');
});

it('refuses a peer’s stream that ends, or does not end, where the size says', () => {
  const first = contentOf(65_536);
  const plain = joinBytes([first, first]);
  const endsEarly = sealedBy(ownKey, [
    [first, 3],
    [first, 3],
  ]);
  expect(refusal(() => openFile(endsEarly, secretOf(plain)))).toBe('file-truncated');
  const neverEnds = sealedBy(ownKey, [
    [first, 0],
    [first, 0],
  ]);
  expect(refusal(() => openFile(neverEnds, secretOf(plain)))).toBe('file-overlong');
  const rekeys = sealedBy(ownKey, [
    [first, 2],
    [first, 3],
  ]);
  expect(refusal(() => openFile(rekeys, secretOf(plain)))).toBe('file-truncated');
  const right = sealedBy(ownKey, [
    [first, 0],
    [first, 3],
  ]);
  expect(openFile(right, secretOf(plain))).toEqual(plain);
});

it('refuses a filling that carries something', () => {
  const plain = contentOf(100);
  const filled = (...filling: number[]) =>
    sealedBy(ownKey, [[joinBytes([plain, Uint8Array.from(filling)]), 3]]);
  expect(openFile(filled(0, 0, 0, 0), secretOf(plain))).toEqual(plain);
  expect(refusal(() => openFile(filled(0, 0, 0, 1), secretOf(plain)))).toBe('padding');
  expect(refusal(() => openFile(filled(1, 0, 0, 0), secretOf(plain)))).toBe('padding');
});

it('gives out no more than the content while it opens', () => {
  const opener = new FileOpener(small.secret);
  expect(opener.push(small.bytes)).toEqual(contentOf(100));
});

it('erases its copy of the key at the end, and keeps refusing', () => {
  const opener = new FileOpener(small.secret);
  opener.push(small.bytes);
  opener.finish();
  expect(refusal(() => opener.push(Uint8Array.of(1)))).toBe('file-overlong');
});
