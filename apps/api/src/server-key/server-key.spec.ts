import { expect, it } from '@jest/globals';
import { SystemRandom } from '@aparte/platform';
import { SeededRandom } from '@aparte/testing';
import fc from 'fast-check';
import { CannotUnseal, ServerKey, type SealedCell } from './server-key.ts';

const cell: SealedCell = { table: 'identity.account', column: 'login_sealed', rowId: 'row-1' };

function arrange(fill = 1) {
  return new ServerKey(Buffer.alloc(32, fill), new SeededRandom('server-key'));
}

it('opens what it sealed for the same purpose and cell', () => {
  const key = arrange();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (plaintext) => {
      const sealed = key.seal('login-sealing', plaintext, cell);
      expect(key.open('login-sealing', sealed, cell)).toEqual(Buffer.from(plaintext));
    }),
  );
});

it('refuses a sealed value with any one bit changed', () => {
  const key = arrange();
  const sealed = key.seal('login-sealing', Buffer.from('ines@home.example'), cell);
  for (let position = 0; position < sealed.length * 8; position++) {
    const tampered = Buffer.from(sealed);
    tampered.writeUInt8(tampered.readUInt8(position >> 3) ^ (1 << (position & 7)), position >> 3);
    expect(() => key.open('login-sealing', tampered, cell)).toThrow(CannotUnseal);
  }
});

it('refuses a sealed value that was cut, at every length', () => {
  const key = arrange();
  const sealed = key.seal('login-sealing', Buffer.from('ines@home.example'), cell);
  for (let length = 0; length < sealed.length; length++)
    expect(() => key.open('login-sealing', sealed.subarray(0, length), cell)).toThrow(CannotUnseal);
});

it.each([
  ['another table', { ...cell, table: 'identity.credential' }],
  ['another column', { ...cell, column: 'verifier_sealed' }],
  ['another row', { ...cell, rowId: 'row-2' }],
  [
    'a cell that spells the same characters',
    { table: 'identity.accountlogin_sealed', column: '', rowId: 'row-1' },
  ],
])('refuses a value that was moved to %s', (_, elsewhere) => {
  const key = arrange();
  const sealed = key.seal('login-sealing', Buffer.from('secret'), cell);
  expect(() => key.open('login-sealing', sealed, elsewhere)).toThrow(CannotUnseal);
});

it('keeps purposes and services apart', () => {
  const sealed = arrange().seal('login-sealing', Buffer.from('secret'), cell);
  expect(() => arrange().open('wrap-sealing', sealed, cell)).toThrow(CannotUnseal);
  expect(() => arrange(2).open('login-sealing', sealed, cell)).toThrow(CannotUnseal);
});

it('seals the same value differently each time', () => {
  const key = new ServerKey(Buffer.alloc(32, 1), new SystemRandom());
  const seal = () => key.seal('login-sealing', Buffer.from('same'), cell).toString('hex');
  expect(seal()).not.toBe(seal());
});

it('finds an equal value again, under one purpose and one key only', () => {
  const index = arrange().index('login-index', 'ines@home.example');
  expect(index).toHaveLength(32);
  expect(arrange().index('login-index', 'ines@home.example')).toEqual(index);
  expect(arrange().index('login-index', 'inez@home.example')).not.toEqual(index);
  expect(arrange().index('prelogin', 'ines@home.example')).not.toEqual(index);
  expect(arrange(2).index('login-index', 'ines@home.example')).not.toEqual(index);
});

it('refuses a key of another length', () => {
  expect(() => new ServerKey(Buffer.alloc(31), new SystemRandom())).toThrow('32 bytes');
});
