import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseFileBody } from './file-body.ts';
import { SealingError } from './sealing-error.ts';
import { refusal } from './world.fake.ts';

const key = 'A'.repeat(43);
const body = { fileId: 'f-1', key, sha256: key, size: 3, name: 'photo.png', mime: 'image/png' };

it('reads the body of a file envelope', () => {
  expect(parseFileBody(body)).toEqual(body);
});

it.each([
  ['a file id that is missing', { fileId: undefined }, 'field'],
  ['an empty file id', { fileId: '' }, 'field'],
  ['a short key', { key: 'AAAA' }, 'length'],
  ['a short hash', { sha256: 'AAAA' }, 'length'],
  ['a key in another spelling', { key: `${'A'.repeat(42)}B` }, 'encoding'],
  ['a size of nothing', { size: 0 }, 'field'],
  ['a size beyond the largest', { size: 20 * 1024 * 1024 + 1 }, 'field'],
  ['a size in text', { size: '3' }, 'field'],
  ['a name with a line break', { name: 'a\nb' }, 'field'],
  ['a name without end', { name: 'x'.repeat(321) }, 'field'],
  ['no type', { mime: '' }, 'field'],
  ['something more', { more: 1 }, 'field'],
])('refuses %s', (_name, change, code) => {
  expect(refusal(() => parseFileBody({ ...body, ...change }))).toBe(code);
});

it('takes the largest size', () => {
  expect(parseFileBody({ ...body, size: 20 * 1024 * 1024 }).size).toBe(20 * 1024 * 1024);
});

it('meets anything else with one typed refusal', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (value, name) => {
      for (const candidate of [
        value,
        { ...body, [name]: value },
        { ...body, size: value },
        { ...body, name: value },
      ])
        try {
          parseFileBody(candidate);
        } catch (error) {
          expect(error).toBeInstanceOf(SealingError);
        }
    }),
  );
});
