import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createRecoveryCode, formatRecoveryCode, parseRecoveryCode, recoveryKeys } from './recovery-code.ts';
import { toHex } from './vectors.fake.ts';
import { refusal, repeatableRandom } from './world.fake.ts';

const code = '0W40-J2GB-1G6G-W3RG-2491-650N-B25C';
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

it('writes and reads back any secret', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 15, maxLength: 15 }), (secret) => {
      const written = formatRecoveryCode(secret);
      expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(parseRecoveryCode(written)).toEqual(secret);
    }),
  );
});

it('makes a new code each time', () => {
  expect(createRecoveryCode()).not.toBe(createRecoveryCode());
  expect(createRecoveryCode(repeatableRandom('code'))).toBe(createRecoveryCode(repeatableRandom('code')));
});

it.each([
  code.toLowerCase(),
  code.replaceAll('-', ' '),
  code.replaceAll('-', '–'),
  ` ${code.replaceAll('-', '')}\n`,
  code.replace('0W40', 'oW4O').replace('1G6G', 'lG6G').replace('2491', '249I'),
])('reads the code as a person might type it: %j', (typed) => {
  expect(parseRecoveryCode(typed)).toEqual(parseRecoveryCode(code));
});

it('finds every single mistyped character before any request', () => {
  const plain = code.replaceAll('-', '');
  const mistakes = Array.from(plain).flatMap((right, index) =>
    Array.from(alphabet)
      .filter((wrong) => wrong !== right)
      .map((wrong) => plain.slice(0, index) + wrong + plain.slice(index + 1)),
  );
  expect(mistakes).toHaveLength(28 * 31);
  for (const typed of mistakes) expect(refusal(() => parseRecoveryCode(typed))).toBe('checksum');
});

it('finds two characters typed in the wrong order', () => {
  expect(refusal(() => parseRecoveryCode(code.replace('W40', '4W0')))).toBe('checksum');
});

it('refuses a code that is too short, too long or has a character of no code', () => {
  expect(refusal(() => parseRecoveryCode(code.slice(1)))).toBe('length');
  expect(refusal(() => parseRecoveryCode(`${code}0`))).toBe('length');
  expect(refusal(() => parseRecoveryCode(code.replace('W', 'U')))).toBe('encoding');
  expect(refusal(() => parseRecoveryCode(code.replace('B25C', 'B25U')))).toBe('encoding');
});

it('refuses to write a secret of another length', () => {
  expect(refusal(() => formatRecoveryCode(new Uint8Array(14)))).toBe('length');
});

it('gives each person other keys for the same code', () => {
  const keys = [recoveryKeys(code, 'u-rep'), recoveryKeys(code, 'u-coach')];
  const all = keys.flatMap(({ authKey, wrapKey }) => [toHex(authKey), toHex(wrapKey)]);
  expect(new Set(all).size).toBe(4);
  expect(refusal(() => recoveryKeys(code, ''))).toBe('field');
});
