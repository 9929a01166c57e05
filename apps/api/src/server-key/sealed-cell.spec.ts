import { expect, it } from '@jest/globals';
import { SystemRandom } from '@aparte/platform';
import { SeededRandom } from '@aparte/testing';
import fc from 'fast-check';
import { CannotUnseal, openForCell, sealForCell, type SealedCell } from './sealed-cell.ts';

const cell: SealedCell = { table: 'identity.account', column: 'login_sealed', rowId: 'row-1' };
const key = Buffer.alloc(32, 1);
const random = new SeededRandom('sealed-cell');
const seal = (plaintext: Uint8Array) => sealForCell(key, random, plaintext, cell);

it('opens what it sealed with the same key and cell', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (plaintext) => {
      expect(openForCell(key, seal(plaintext), cell)).toEqual(Buffer.from(plaintext));
    }),
  );
});

it('refuses a sealed value with any one bit changed', () => {
  const sealed = seal(Buffer.from('ines@home.example'));
  for (let position = 0; position < sealed.length * 8; position++) {
    const tampered = Buffer.from(sealed);
    tampered.writeUInt8(tampered.readUInt8(position >> 3) ^ (1 << (position & 7)), position >> 3);
    expect(() => openForCell(key, tampered, cell)).toThrow(CannotUnseal);
  }
});

it('refuses a sealed value that was cut, at every length', () => {
  const sealed = seal(Buffer.from('ines@home.example'));
  for (let length = 0; length < sealed.length; length++)
    expect(() => openForCell(key, sealed.subarray(0, length), cell)).toThrow(CannotUnseal);
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
  const sealed = seal(Buffer.from('secret'));
  expect(() => openForCell(key, sealed, elsewhere)).toThrow(CannotUnseal);
});

it('refuses a value sealed under another key', () => {
  const sealed = seal(Buffer.from('secret'));
  expect(() => openForCell(Buffer.alloc(32, 2), sealed, cell)).toThrow(CannotUnseal);
});

it('seals the same value differently each time', () => {
  const once = () => sealForCell(key, new SystemRandom(), Buffer.from('same'), cell).toString('hex');
  expect(once()).not.toBe(once());
});
