import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  concat,
  decodeBase64Url,
  decodeText,
  encodeBase64Url,
  encodeText,
  tup,
  u32,
  u64,
} from './encoding.ts';
import { runs } from './proof-runs.fake.ts';
import { refusal } from './world.fake.ts';

it('writes base64url as Node does and reads it back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = encodeBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(decodeBase64Url(text)).toEqual(bytes);
    }),
  );
});

it('accepts a text as base64url only when it is the one spelling of its bytes', () => {
  const characters = fc.constantFrom(...'ABCDwxyz0189-_+/= é');
  fc.assert(
    fc.property(fc.string({ unit: characters, maxLength: 8 }), (text) => {
      const isCanonical = Buffer.from(text, 'base64url').toString('base64url') === text;
      if (isCanonical) expect(encodeBase64Url(decodeBase64Url(text))).toBe(text);
      else expect(refusal(() => decodeBase64Url(text))).toBe('encoding');
    }),
    runs(1000),
  );
});

it.each(['A', 'AAAAA', 'AB', 'AAB', 'AA==', 'AA\n', '+/+/'])('refuses %j as base64url', (text) => {
  expect(refusal(() => decodeBase64Url(text))).toBe('encoding');
});

it('names the field whose text is not base64url', () => {
  expect(() => decodeBase64Url('?', 'box')).toThrow('(box)');
});

it('refuses half a character, which would silently become another one', () => {
  expect(refusal(() => encodeText('\ud800'))).toBe('encoding');
  expect(refusal(() => decodeText(Uint8Array.of(0xc3)))).toBe('encoding');
});

it('keeps a byte order mark, which is content like any other', () => {
  expect(decodeText(encodeText('\ufeffa'))).toBe('\ufeffa');
});

it('writes numbers big end first', () => {
  expect([...u32(0x01020304)]).toEqual([1, 2, 3, 4]);
  expect([...u32(0xffffffff)]).toEqual([255, 255, 255, 255]);
  expect([...u64(0x0102_0304_0506)]).toEqual([0, 0, 1, 2, 3, 4, 5, 6]);
  expect([...u64(0)]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
});

it.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses %d as a four-byte number', (value) => {
  expect(refusal(() => u32(value))).toBe('field');
});

it.each([-1, 0.5, 2 ** 53, Number.POSITIVE_INFINITY])('refuses %d as an eight-byte number', (value) => {
  expect(refusal(() => u64(value))).toBe('field');
});

it('frames each part by its length', () => {
  const framed = tup('cce1/x', 'é', Uint8Array.of(9), '');
  const expected = [0, 0, 0, 6, ...Buffer.from('cce1/x'), 0, 0, 0, 2, 0xc3, 0xa9, 0, 0, 0, 1, 9, 0, 0, 0, 0];
  expect([...framed]).toEqual(expected);
});

it('never frames two different lists alike', () => {
  const lists = fc.array(fc.string({ maxLength: 4 }), { maxLength: 4 });
  fc.assert(
    fc.property(lists, lists, (one, other) => {
      const isEqual = Buffer.compare(tup('cce1/x', ...one), tup('cce1/x', ...other)) === 0;
      expect(isEqual).toBe(JSON.stringify(one) === JSON.stringify(other));
    }),
  );
});

it('joins bytes in order', () => {
  expect([...concat([Uint8Array.of(1, 2), Uint8Array.of(), Uint8Array.of(3)])]).toEqual([1, 2, 3]);
});
