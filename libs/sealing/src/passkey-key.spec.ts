import { createHmac } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { unwrapAccountKey, wrapAccountKey } from './account-wrap.ts';
import { passkeyWrapKey } from './passkey-key.ts';
import { refusal } from './world.fake.ts';

const userId = '11111111-1111-4111-8111-111111111111';
const output = Uint8Array.from({ length: 32 }, (_, index) => index);

/** Every field after its length: written here a second time, from the specification. */
function framed(...fields: readonly string[]): Buffer {
  return Buffer.concat(
    fields.flatMap((field) => {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(Buffer.byteLength(field));
      return [length, Buffer.from(field)];
    }),
  );
}

it('derives the key that the specification says', () => {
  const expected = createHmac('sha256', output).update(framed('cce1/prf', userId)).digest();
  expect(Buffer.from(passkeyWrapKey(output, userId))).toEqual(expected);
});

it('derives for ever what the first version derived', () => {
  expect(Buffer.from(passkeyWrapKey(output, userId)).toString('base64url')).toBe(
    '0W3xgEQjtd2v-Pcbucu62NGyU9amHaqGwuRUG9xOZoY',
  );
});

it('opens with the same passkey for the same person, and with nothing else', () => {
  const accountKey = new Uint8Array(32).fill(7);
  const context = { method: 'prf', userId, generation: 1 } as const;
  const wrap = wrapAccountKey(accountKey, passkeyWrapKey(output, userId), context);
  expect(unwrapAccountKey(wrap, passkeyWrapKey(output, userId), context)).toEqual(accountKey);

  const otherPasskey = passkeyWrapKey(new Uint8Array(32), userId);
  expect(refusal(() => unwrapAccountKey(wrap, otherPasskey, context))).toBe('commit');
  const otherPerson = passkeyWrapKey(output, '22222222-2222-4222-8222-222222222222');
  expect(refusal(() => unwrapAccountKey(wrap, otherPerson, context))).toBe('commit');
});

it('takes thirty-two bytes and a person, and nothing less', () => {
  expect(refusal(() => passkeyWrapKey(output.subarray(1), userId))).toBe('length');
  expect(refusal(() => passkeyWrapKey(output, ''))).toBe('field');
});
