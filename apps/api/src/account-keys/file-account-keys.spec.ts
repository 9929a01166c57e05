import { chmod, lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { SystemRandom } from '@aparte/platform';
import { FileAccountKeys } from './file-account-keys.ts';
import { UnsafeKeyStore } from './key-folder.ts';

const INES = '11111111-1111-4111-8111-111111111111';
const MARC = '22222222-2222-4222-8222-222222222222';
const made: string[] = [];

afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function arrange() {
  const parent = await mkdtemp(path.join(tmpdir(), 'aparte-keys-'));
  made.push(parent);
  const folder = path.join(parent, 'deep', 'keys');
  const openStore = () => FileAccountKeys.open(folder, new SystemRandom());
  const store = await openStore();
  return { parent, folder, openStore, store, fileOf: (id: string) => path.join(folder, `${id}.key`) };
}

it('makes one key an account and gives the same one ever after, also after a restart', async () => {
  const { store, openStore } = await arrange();
  expect(await store.find(INES)).toBeNull();
  const key = await store.ensure(INES);
  expect(key).toHaveLength(32);
  expect(await store.ensure(INES)).toEqual(key);
  expect(await store.find(INES)).toEqual(key);
  expect(await (await openStore()).find(INES)).toEqual(key);
  expect(await store.ensure(MARC)).not.toEqual(key);
});

it('gives everybody the same key when many ask for it at once', async () => {
  const { store, openStore, folder } = await arrange();
  const other = await openStore();
  const keys = await Promise.all(
    Array.from({ length: 20 }, (_, turn) => (turn % 2 ? store : other).ensure(INES)),
  );
  expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  expect(await readdir(folder)).toEqual([`${INES}.key`]);
});

it('lets nobody else into the folder or the files', async () => {
  const { store, folder, fileOf } = await arrange();
  await store.ensure(INES);
  expect((await lstat(folder)).mode & 0o777).toBe(0o700);
  expect((await lstat(fileOf(INES))).mode & 0o777).toBe(0o600);
});

it('destroys a key for good, with what a crash left of it, and spares the others', async () => {
  const { store, folder } = await arrange();
  const [key, spared] = [await store.ensure(INES), await store.ensure(MARC)];
  await writeFile(path.join(folder, `${INES}.00ff.draft`), key, { mode: 0o600 });
  await store.destroy(INES);
  await store.destroy(INES);
  expect(await store.find(INES)).toBeNull();
  expect(await readdir(folder)).toEqual([`${MARC}.key`]);
  expect(await store.find(MARC)).toEqual(spared);
  expect(await store.ensure(INES)).not.toEqual(key);
});

it('follows no link, neither to read nor to destroy', async () => {
  const { store, parent, fileOf } = await arrange();
  const target = path.join(parent, 'elsewhere');
  await writeFile(target, Buffer.alloc(32, 7), { mode: 0o600 });
  await symlink(target, fileOf(INES));
  await expect(store.find(INES)).rejects.toThrow(UnsafeKeyStore);
  await expect(store.ensure(INES)).rejects.toThrow(UnsafeKeyStore);
  await store.destroy(INES);
  expect(await readFile(target)).toEqual(Buffer.alloc(32, 7));
  expect(await store.find(INES)).toBeNull();
});

it('refuses a key that others may read, one of another length, and a folder in its place', async () => {
  const { store, fileOf } = await arrange();
  await store.ensure(INES);
  await chmod(fileOf(INES), 0o640);
  await expect(store.find(INES)).rejects.toThrow(UnsafeKeyStore);
  await writeFile(fileOf(MARC), Buffer.alloc(31), { mode: 0o600 });
  await expect(store.find(MARC)).rejects.toThrow(UnsafeKeyStore);
  const third = MARC.replaceAll('2', '3');
  await mkdir(fileOf(third), { mode: 0o700 });
  await expect(store.find(third)).rejects.toThrow(UnsafeKeyStore);
});

it.each(['', '..', '../../etc/passwd', `${INES}/x`, INES.toUpperCase().replaceAll('1', 'A'), `${INES}\n`])(
  'refuses %j, which is no id of an account',
  async (id) => {
    const { store } = await arrange();
    await expect(store.find(id)).rejects.toThrow(UnsafeKeyStore);
    await expect(store.ensure(id)).rejects.toThrow(UnsafeKeyStore);
    await expect(store.destroy(id)).rejects.toThrow(UnsafeKeyStore);
  },
);

it('refuses a folder that is a link or that others may enter', async () => {
  const { folder, parent, openStore } = await arrange();
  const linked = path.join(parent, 'linked');
  await symlink(folder, linked);
  await expect(FileAccountKeys.open(linked, new SystemRandom())).rejects.toThrow(UnsafeKeyStore);
  await chmod(folder, 0o750);
  await expect(openStore()).rejects.toThrow(UnsafeKeyStore);
});
