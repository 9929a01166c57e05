import { afterEach, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from './index.ts';

const open: TestDatabase[] = [];
afterEach(async () => {
  for (const database of open.splice(0)) await database.drop();
});

async function make(plane: 'private' | 'sponsor'): Promise<TestDatabase> {
  const database = await testDatabase(plane);
  open.push(database);
  return database;
}

it('gives each caller a database of its own, several at a time', async () => {
  const databases = await Promise.all([make('private'), make('private'), make('sponsor'), make('private')]);
  expect(new Set(databases.map((database) => database.name)).size).toBe(4);
});

it('is already migrated and empty', async () => {
  const database = await make('private');
  const pool = await database.connect('app_auth');
  expect(await pool.query('SELECT count(*)::int AS accounts FROM identity.account')).toEqual([
    { accounts: 0 },
  ]);
});

it('lets in the logins of its plane and nobody of the other', async () => {
  const database = await make('private');
  const connects = (login: string) => withClient(database.urlOf(login), () => Promise.resolve('connected'));
  await expect(connects('app_rep')).resolves.toBe('connected');
  await expect(connects('app_director')).rejects.toThrow('permission denied for database');
  await expect(connects('migrator_sponsor')).rejects.toThrow('permission denied for database');
});

it('is gone after it is dropped, even with a connection still open', async () => {
  const database = await make('sponsor');
  const pool = await database.connect('app_director');
  await pool.query('SELECT 1');
  await database.drop();
  await expect(withClient(database.adminUrl, () => Promise.resolve())).rejects.toThrow('does not exist');
});
