import { expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { largestFile, sealedFileLength } from './file-length.ts';
import { FileSealer, joinBytes } from './file-sealing.ts';
import { contentOf, openFile, sealFile } from './files.fake.ts';
import { runs } from './proof-runs.fake.ts';
import { loadedSodium } from './sodium.ts';
import { refusal } from './world.fake.ts';

const edges = [1, 2, 65_535, 65_536, 65_537, 131_072, 200_000];

it.each(edges)('opens %i bytes as they were sealed', (size) => {
  const content = contentOf(size);
  const { bytes, secret } = sealFile(content);
  expect(bytes).toHaveLength(sealedFileLength(size));
  expect(openFile(bytes, secret)).toEqual(content);
});

it('opens whatever was sealed, however it was cut on the way in and on the way out', () => {
  const cut = fc.integer({ min: 1, max: 90_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 140_000 }), cut, cut, (size, inward, outward) => {
      const content = contentOf(size);
      const { bytes, secret } = sealFile(content, inward);
      expect(Buffer.from(openFile(bytes, secret, outward)).equals(content)).toBe(true);
    }),
    runs(40),
  );
});

it('opens a small file that comes byte by byte', () => {
  const content = contentOf(40);
  const { bytes, secret } = sealFile(content, 1);
  expect(openFile(bytes, secret, 1)).toEqual(content);
});

it('gives two files of one size class the same length, and hides where the content ends', () => {
  const [one, other] = [sealFile(contentOf(66_000)), sealFile(contentOf(67_000))];
  expect(one.bytes).toHaveLength(other.bytes.length);
  expect(sealFile(contentOf(68_000)).bytes.length).toBeGreaterThan(other.bytes.length);
});

it('describes the content by its size and its SHA-256', () => {
  const content = contentOf(70_000);
  const { secret } = sealFile(content);
  expect(secret.size).toBe(70_000);
  expect(Buffer.from(decodeBase64Url(secret.sha256))).toEqual(createHash('sha256').update(content).digest());
});

it('is the version, then libsodium’s secret stream of 64 KiB chunks, the last of them marked', () => {
  const content = contentOf(70_000);
  const { bytes, secret } = sealFile(content);
  const sodium = loadedSodium();
  const key = decodeBase64Url(secret.key);
  const stream = sodium.crypto_secretstream_xchacha20poly1305_init_pull(bytes.subarray(1, 25), key);
  const pull = (chunk: Uint8Array) => {
    const pulled = sodium.crypto_secretstream_xchacha20poly1305_pull(stream, chunk, null);
    if (!pulled) throw new Error('This is no chunk of the stream.');
    return pulled;
  };
  const first = pull(bytes.subarray(25, 25 + 65_553));
  const last = pull(bytes.subarray(25 + 65_553));
  expect(bytes[0]).toBe(1);
  expect([first.tag, last.tag]).toEqual([0, 3]);
  const plain = joinBytes([first.message, last.message]);
  expect(plain.subarray(0, 70_000)).toEqual(content);
  expect(plain.subarray(70_000).every((byte) => byte === 0)).toBe(true);
});

it('draws a key of its own for each file', () => {
  const [one, other] = [sealFile(contentOf(9)), sealFile(contentOf(9))];
  expect(one.secret.key).not.toBe(other.secret.key);
  expect(decodeBase64Url(one.secret.key)).toHaveLength(32);
  expect(encodeBase64Url(one.bytes)).not.toBe(encodeBase64Url(other.bytes));
});

it('does not give out the key it goes on to erase', () => {
  const key = new Uint8Array(32).fill(5);
  const sealer = new FileSealer(1, () => key);
  sealer.push(Uint8Array.of(1));
  expect(sealer.finish().secret.key).toBe(encodeBase64Url(new Uint8Array(32).fill(5)));
  expect(key).toEqual(new Uint8Array(32));
});

it('refuses more content than was announced', () => {
  const sealer = new FileSealer(3);
  sealer.push(Uint8Array.of(1, 2));
  expect(refusal(() => sealer.push(Uint8Array.of(3, 4)))).toBe('length');
});

it('refuses to end before all of the content came', () => {
  const sealer = new FileSealer(3);
  sealer.push(Uint8Array.of(1, 2));
  expect(refusal(() => sealer.finish())).toBe('length');
});

it('seals one file and no second one', () => {
  const sealer = new FileSealer(1);
  sealer.push(Uint8Array.of(1));
  sealer.finish();
  expect(refusal(() => sealer.push(Uint8Array.of(2)))).toBe('length');
  expect(refusal(() => sealer.push(new Uint8Array(0)))).toBe('length');
  expect(refusal(() => sealer.finish())).toBe('length');
});

it('takes empty stretches for nothing', () => {
  const sealer = new FileSealer(1);
  expect(sealer.push(new Uint8Array(0))).toHaveLength(0);
  const first = sealer.push(Uint8Array.of(7));
  const { sealed, secret } = sealer.finish();
  expect([...openFile(joinBytes([first, sealed]), secret)]).toEqual([7]);
});

it('refuses an empty file, one that is too large, and a random source that gives less than asked', () => {
  expect(refusal(() => new FileSealer(0))).toBe('length');
  expect(refusal(() => new FileSealer(largestFile + 1))).toBe('too-large');
  expect(refusal(() => new FileSealer(1, () => new Uint8Array(31)))).toBe('length');
});
