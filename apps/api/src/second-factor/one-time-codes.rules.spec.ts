import { expect, it } from '@jest/globals';
import { URI } from 'otpauth';
import { secretToScan, stepOfCode } from './one-time-codes.rules.ts';

const secret = Buffer.from('12345678901234567890');

// The published values of RFC 6238, appendix B, cut to six digits.
it.each([
  ['1970-01-01T00:00:59Z', '287082', 1],
  ['2005-03-18T01:58:29Z', '081804', 0x23523ec],
  ['2005-03-18T01:58:31Z', '050471', 0x23523ed],
  ['2009-02-13T23:31:30Z', '005924', 0x273ef07],
  ['2033-05-18T03:33:20Z', '279037', 0x3f940aa],
])('at %s takes %s as the code of its step', (instant, code, step) => {
  expect(stepOfCode(secret, code, new Date(instant))).toBe(step);
});

it('takes the code of one step before and after, and of none further away', () => {
  const at = (seconds: number) => stepOfCode(secret, '279037', new Date((2_000_000_000 + seconds) * 1_000));
  // The step begins twenty seconds before the published instant.
  expect([at(-50), at(-21), at(9), at(39)]).toEqual([0x3f940aa, 0x3f940aa, 0x3f940aa, 0x3f940aa]);
  expect([at(-51), at(40)]).toEqual([null, null]);
});

it('takes no code of another secret', () => {
  expect(stepOfCode(Buffer.alloc(20, 1), '279037', new Date('2033-05-18T03:33:20Z'))).toBeNull();
});

it('writes a secret that an authenticator app understands', () => {
  const { uri, typed } = secretToScan(secret, 'Maëlle Tanguy');
  expect(typed).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  const scanned = URI.parse(uri);
  expect(scanned).toMatchObject({ issuer: 'Aparté', label: 'Maëlle Tanguy', digits: 6, period: 30 });
  expect(scanned.secret.base32).toBe(typed);
});
