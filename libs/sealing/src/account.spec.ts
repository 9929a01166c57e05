import { expect, it } from '@jest/globals';
import { closeAccount, createAccountKey, openAccount, wipeKeys } from './account.ts';
import { parseWrappedAccountKey, unwrapAccountKey, wrapAccountKey, wrapMethods } from './account-wrap.ts';
import type { WrapContext } from './account-wrap.ts';
import { decodeBase64Url, encodeBase64Url } from './encoding.ts';
import { toHex } from './vectors.fake.ts';
import { flipBit, refusal, repeatableRandom } from './world.fake.ts';

const accountKey = createAccountKey(repeatableRandom('account'));
const wrapKey = new Uint8Array(32).fill(4);
const context: WrapContext = { method: 'pw', userId: 'u-rep', generation: 1 };

it('draws a new account key each time', () => {
  expect(createAccountKey()).toHaveLength(32);
  expect(createAccountKey()).not.toEqual(createAccountKey());
});

it('opens the same keys from the same account key, and no two alike', () => {
  const account = openAccount(accountKey, 'u-rep');
  expect(openAccount(accountKey, 'u-rep')).toEqual(account);
  const keys = Object.values(account).filter((value) => value instanceof Uint8Array);
  expect(new Set(keys.map(toHex)).size).toBe(5);
});

it('refuses an account key of another length and an empty user id', () => {
  expect(refusal(() => openAccount(accountKey.subarray(1), 'u-rep'))).toBe('length');
  expect(refusal(() => openAccount(accountKey, ''))).toBe('field');
});

it('overwrites secret keys when the account is closed', () => {
  const account = openAccount(accountKey, 'u-rep');
  closeAccount(account);
  const secrets = [account.signSecretKey, account.boxSecretKey, account.selfKey];
  expect(secrets.every((key) => key.every((byte) => byte === 0))).toBe(true);

  const key = createAccountKey();
  wipeKeys(key);
  expect(key).toEqual(new Uint8Array(32));
});

it.each(wrapMethods)('wraps and unwraps by method %s', (method) => {
  const wrap = wrapAccountKey(accountKey, wrapKey, { ...context, method });
  expect(unwrapAccountKey(JSON.parse(JSON.stringify(wrap)), wrapKey, { ...context, method })).toEqual(
    accountKey,
  );
});

it('opens a wrap only for the person, method and generation it was made for', () => {
  const wrap = wrapAccountKey(accountKey, wrapKey, context);
  const unwrapAs = (value: unknown, changed: Partial<WrapContext>): string =>
    refusal(() => unwrapAccountKey(value, wrapKey, { ...context, ...changed }));
  expect(unwrapAs(wrap, { userId: 'u-coach' })).toBe('aead');
  expect(unwrapAs(wrap, { method: 'rc' })).toBe('field');
  expect(unwrapAs(wrap, { generation: 2 })).toBe('field');
  expect(unwrapAs({ ...wrap, method: 'rc' }, { method: 'rc' })).toBe('aead');
  expect(unwrapAs({ ...wrap, gen: 2 }, { generation: 2 })).toBe('aead');
  expect(unwrapAs({ ...wrap, method: 'rc' }, {})).toBe('field');
  expect(unwrapAs({ ...wrap, gen: 2 }, {})).toBe('field');
});

it('says by its code that a password is wrong', () => {
  const wrap = wrapAccountKey(accountKey, wrapKey, context);
  expect(refusal(() => unwrapAccountKey(wrap, new Uint8Array(32).fill(5), context))).toBe('commit');
});

it('refuses a wrap with any byte altered', () => {
  const wrap = wrapAccountKey(accountKey, wrapKey, context);
  const sealed = decodeBase64Url(wrap.ct);
  sealed.forEach((_byte, index) => {
    const altered = { ...wrap, ct: encodeBase64Url(flipBit(sealed, index)) };
    expect(['version', 'commit', 'aead']).toContain(
      refusal(() => unwrapAccountKey(altered, wrapKey, context)),
    );
  });
});

it('wraps nothing but an account key', () => {
  expect(refusal(() => wrapAccountKey(accountKey.subarray(1), wrapKey, context))).toBe('length');
  expect(refusal(() => wrapAccountKey(accountKey, wrapKey, { ...context, userId: '' }))).toBe('field');
  expect(refusal(() => wrapAccountKey(accountKey, wrapKey, { ...context, generation: -1 }))).toBe('field');
});

it.each([
  ['another version', { v: 2 }, 'version'],
  ['an unknown method', { method: 'escrow' }, 'field'],
  ['generation 0', { gen: 0 }, 'field'],
  ['a generation beyond four bytes', { gen: 2 ** 32 }, 'field'],
  ['a key of another length', { ct: encodeBase64Url(new Uint8Array(104)) }, 'length'],
  ['an unknown field', { note: '' }, 'field'],
])('refuses a wrap with %s', (_case, change, code) => {
  const wrap = wrapAccountKey(accountKey, wrapKey, context);
  expect(refusal(() => parseWrappedAccountKey({ ...wrap, ...change }))).toBe(code);
});
