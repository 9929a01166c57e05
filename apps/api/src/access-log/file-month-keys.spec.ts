import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { SystemRandom } from '@aparte/platform';
import { FileAccountKeys } from '../account-keys/file-account-keys.ts';
import { FileMonthKeys } from './file-month-keys.ts';

const INES = '11111111-1111-4111-8111-111111111111';
const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function arrange() {
  const folder = await mkdtemp(path.join(tmpdir(), 'aparte-month-keys-'));
  made.push(folder);
  return { folder, months: await FileMonthKeys.open(folder, new SystemRandom()) };
}

it('makes one key a month and gives the same one ever after', async () => {
  const { months } = await arrange();
  expect(await months.find('2026-03')).toBeNull();
  const key = await months.ensure('2026-03');
  expect(key).toHaveLength(32);
  expect(await months.ensure('2026-03')).toEqual(key);
  expect(await months.find('2026-03')).toEqual(key);
  expect(await months.ensure('2026-04')).not.toEqual(key);
});

it('destroys the months before the oldest that is kept, and no key of an account', async () => {
  const { folder, months } = await arrange();
  const accounts = await FileAccountKeys.open(folder, new SystemRandom());
  await accounts.ensure(INES);
  for (const month of ['2023-12', '2024-03', '2026-03']) await months.ensure(month);
  await months.keepOnly(['2026-03', '2024-03']);
  expect((await readdir(folder)).sort()).toEqual([`${INES}.key`, 'access-2024-03.key', 'access-2026-03.key']);
});

it('refuses a name that is no month', async () => {
  const { months } = await arrange();
  await expect(months.ensure('../2026-03')).rejects.toThrow('names no key');
});
