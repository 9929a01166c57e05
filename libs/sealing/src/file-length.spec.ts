import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isSealedFileLength, largestFile, paddedFileLength, sealedFileLength } from './file-length.ts';
import { refusal } from './world.fake.ts';

const sizes = fc.integer({ min: 1, max: largestFile });

/** Padmé as its paper writes it, with logarithms. */
function padme(size: number): number {
  if (size < 2) return size;
  const exponent = Math.floor(Math.log2(size));
  const digits = Math.floor(Math.log2(exponent)) + 1;
  const mask = 2 ** (exponent - digits) - 1;
  return exponent <= digits ? size : Math.floor((size + mask) / (mask + 1)) * (mask + 1);
}

it.each([
  [1, 1],
  [2, 2],
  [7, 7],
  [8, 8],
  [9, 10],
  [15, 16],
  [17, 18],
  [100, 104],
  [255, 256],
  [256, 256],
  [257, 272],
  [1000, 1024],
  [65_535, 65_536],
  [65_537, 67_584],
  [1_000_000, 1_015_808],
  [1_048_577, 1_081_344],
  [largestFile, largestFile],
])('fills a file of %i bytes up to %i', (size, padded) => {
  expect(paddedFileLength(size)).toBe(padded);
});

it('fills every size up as the paper on Padmé says', () => {
  for (let size = 1; size < 5000; size += 1) expect(paddedFileLength(size)).toBe(padme(size));
  fc.assert(fc.property(sizes, (size) => paddedFileLength(size) === padme(size)));
});

it('never makes a file more than 12 % longer, and never larger than the largest', () => {
  fc.assert(
    fc.property(sizes, (size) => {
      const padded = paddedFileLength(size);
      expect(padded).toBeGreaterThanOrEqual(size);
      expect(padded / size).toBeLessThanOrEqual(1.12);
      expect(padded).toBeLessThanOrEqual(largestFile);
    }),
  );
});

it('gives few lengths to many sizes', () => {
  const lengths = new Set<number>();
  for (let size = 1_000_000; size <= 2_000_000; size += 500) lengths.add(sealedFileLength(size));
  expect(lengths.size).toBeLessThan(40);
});

it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses a size of %p', (size) => {
  expect(refusal(() => paddedFileLength(size))).toBe('length');
});

it('refuses one byte more than the largest file', () => {
  expect(refusal(() => paddedFileLength(largestFile + 1))).toBe('too-large');
});

it('adds the preamble and seventeen bytes a chunk', () => {
  expect(sealedFileLength(1)).toBe(25 + 1 + 17);
  expect(sealedFileLength(65_536)).toBe(25 + 65_536 + 17);
  expect(sealedFileLength(65_537)).toBe(25 + 67_584 + 2 * 17);
  expect(sealedFileLength(largestFile)).toBe(25 + largestFile + 320 * 17);
});

it('knows the lengths that sealing produces, and no other', () => {
  fc.assert(fc.property(sizes, (size) => isSealedFileLength(sealedFileLength(size))));
  const produced = new Set(Array.from({ length: 3000 }, (_, index) => sealedFileLength(index + 1)));
  for (let bytes = -5; bytes < 3000; bytes += 1) expect(isSealedFileLength(bytes)).toBe(produced.has(bytes));
  const atChunk = [65_535, 65_536, 65_537, largestFile].map(sealedFileLength);
  for (const bytes of atChunk) expect(isSealedFileLength(bytes)).toBe(true);
  for (const bytes of [
    sealedFileLength(65_536) + 1,
    sealedFileLength(largestFile) + 1,
    1e12,
    50.5,
    Number.NaN,
  ])
    expect(isSealedFileLength(bytes)).toBe(false);
});
