import { expect, it } from '@jest/globals';
import { SeededRandom } from '@aparte/testing';
import { CannotUnseal, type SealedCell } from '../server-key/sealed-cell.ts';
import { ServerKey } from '../server-key/server-key.ts';
import { FakeAccountKeys } from './account-keys.fake.ts';
import { AccountSeals } from './account-seals.ts';

const cell: SealedCell = { table: 'identity.account', column: 'login_sealed', rowId: 'ines' };
const secret = Buffer.from('ines@home.example');

async function arrange() {
  const random = new SeededRandom('account-seals');
  const keys = new FakeAccountKeys(random);
  await keys.ensure('ines');
  await keys.ensure('marc');
  const seals = new AccountSeals(new ServerKey(Buffer.alloc(32, 1)), keys, random);
  return { keys, random, seals, sealed: await seals.seal('ines', 'login-sealing', secret, cell) };
}

it('opens what it sealed for the same account, purpose and cell', async () => {
  const { seals, sealed } = await arrange();
  expect(await seals.open('ines', 'login-sealing', sealed, cell)).toEqual(secret);
});

it('opens nothing for another account, another purpose, or under another server key', async () => {
  const { keys, random, seals, sealed } = await arrange();
  const elsewhere = new AccountSeals(new ServerKey(Buffer.alloc(32, 2)), keys, random);
  await expect(seals.open('marc', 'login-sealing', sealed, cell)).rejects.toThrow(CannotUnseal);
  await expect(seals.open('ines', 'wrap-sealing', sealed, cell)).rejects.toThrow(CannotUnseal);
  await expect(elsewhere.open('ines', 'login-sealing', sealed, cell)).rejects.toThrow(CannotUnseal);
});

it('opens and seals nothing more once the key of the account is destroyed, and nothing old under a new key', async () => {
  const { keys, seals, sealed } = await arrange();
  await keys.destroy('ines');
  await expect(seals.open('ines', 'login-sealing', sealed, cell)).rejects.toThrow(CannotUnseal);
  await expect(seals.seal('ines', 'login-sealing', secret, cell)).rejects.toThrow(CannotUnseal);

  await keys.ensure('ines');
  await expect(seals.open('ines', 'login-sealing', sealed, cell)).rejects.toThrow(CannotUnseal);
});
