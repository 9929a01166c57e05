import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { encodeText } from './encoding.ts';
import { pad, paddedLengths, unpad } from './padding.ts';
import { decodeBody, encodeBody } from './sealed-body.ts';
import type { JsonObject } from './sealed-body.ts';
import { refusal } from './world.fake.ts';

it.each([
  [0, 256],
  [255, 256],
  [256, 512],
  [511, 512],
  [512, 1024],
  [1023, 1024],
  [1024, 2048],
  [2048, 4096],
  [4096, 8192],
  [8192, 16_384],
  [16_383, 16_384],
  [16_384, 32_768],
  [32_767, 32_768],
])('fills %d bytes up to %d', (length, filled) => {
  const content = new Uint8Array(length).fill(0x80);
  expect(pad(content)).toHaveLength(filled);
  expect(unpad(pad(content))).toEqual(content);
});

it('refuses 32 KiB and more', () => {
  expect(refusal(() => pad(new Uint8Array(32_768)))).toBe('too-large');
});

it('takes away exactly the filling, even from content that looks like filling', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 0x80, 1), { maxLength: 600 }), (bytes) => {
      const content = Uint8Array.from(bytes);
      expect(unpad(pad(content))).toEqual(content);
    }),
  );
});

const filled = (length: number, marks: Record<number, number>): Uint8Array => {
  const bytes = new Uint8Array(length);
  for (const [index, byte] of Object.entries(marks)) bytes[Number(index)] = byte;
  return bytes;
};

it.each([
  ['no marker', filled(256, {})],
  ['nothing at all', new Uint8Array(0)],
  ['something behind the marker', filled(256, { 10: 0x80, 200: 1 })],
  ['a length that is no size class', filled(300, { 280: 0x80 })],
  ['a larger size class than needed', filled(512, { 10: 0x80 })],
  ['a size class beyond the largest', filled(65_536, { 40_000: 0x80 })],
])('refuses filling with %s', (_case, padded) => {
  expect(refusal(() => unpad(padded))).toBe('padding');
});

it('gives back any body that JSON can say', () => {
  const bodies = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })) as fc.Arbitrary<JsonObject>;
  fc.assert(
    fc.property(bodies, (body) => {
      const padded = encodeBody(body);
      expect(paddedLengths).toContain(padded.length);
      expect(JSON.stringify(decodeBody(padded))).toBe(JSON.stringify(body));
    }),
  );
});

it.each(['"text"', '7', 'null', '[1]', '{"a":', ''])('refuses %s where a body belongs', (json) => {
  expect(refusal(() => decodeBody(pad(encodeText(json))))).toBe('field');
});

it('refuses a body that is not text', () => {
  expect(refusal(() => decodeBody(pad(Uint8Array.of(0xff, 0xfe))))).toBe('encoding');
});

it('refuses to write what is no JSON object', () => {
  const loop: Record<string, unknown> = {};
  loop.self = loop;
  for (const value of [loop, { big: 1n }, null, [], 'text']) {
    expect(refusal(() => encodeBody(value as JsonObject))).toBe('field');
  }
});

it('refuses a body beyond 32 KiB before anything is sealed', () => {
  expect(refusal(() => encodeBody({ t: 'x'.repeat(32_768) }))).toBe('too-large');
});
