import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isBase64Url } from './base64url.ts';

it('knows every spelling that the encoder writes, and the length behind it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64url');
      expect(isBase64Url(text, { bytes: bytes.length })).toBe(true);
      expect(isBase64Url(text, { bytes: bytes.length + 1 })).toBe(false);
      expect(isBase64Url(text, { atLeast: bytes.length, atMost: bytes.length })).toBe(true);
    }),
  );
});

it.each(['AAB', 'AA==', 'AA ', '+/8', 'A', 'Aé'])('refuses the second spelling %j', (text) => {
  expect(isBase64Url(text, { atLeast: 0, atMost: 10 })).toBe(false);
});
