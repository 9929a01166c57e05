import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { goldenText } from './golden-file.config.ts';
import { describeMatrix, takeInventory, tryEverything, type Abilities } from './privilege-matrix.ts';

const HEADER = `What each role of the database can really do, found by trying every operation.
A change here is a change of the wall: a second person reviews it.

S select, I insert, U update, D delete, T truncate; parentheses hold the only columns.
A role that is not listed under an object can do nothing with it.

`;

const everyLogin = [
  ...new Set(Object.values(testPlanes).flatMap(({ logins, migrator }) => [...logins, migrator])),
];

describe.each(['private', 'sponsor'] as const)('in the %s plane', (plane) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
  });
  afterAll(() => database.drop());

  const members = [...testPlanes[plane].logins, testPlanes[plane].migrator];

  it('each role can do exactly what the golden file says', async () => {
    const inventory = await withClient(database.adminUrl, takeInventory);
    const roles = new Map<string, Abilities>();
    for (const login of members) {
      const abilities = await withClient(database.urlOf(login), (client) => tryEverything(client, inventory));
      roles.set(login, abilities);
    }
    // The owner of the context functions cannot sign in: a superuser takes its place.
    const definer = await withClient(database.adminUrl, async (client) => {
      await client.query('SET SESSION AUTHORIZATION own_definer');
      return tryEverything(client, inventory);
    });
    roles.set('own_definer', definer);

    const found = HEADER + describeMatrix(roles, inventory);
    expect(found).toBe(goldenText(`expected-privileges.${plane}.txt`, found));
  });

  it('a right too many would show', async () => {
    const login = testPlanes[plane].logins[1];
    if (!login) throw new Error('There is nobody to try as.');
    const asAdmin = (sql: string) => withClient(database.adminUrl, (client) => client.query(sql));
    const { relations } = await withClient(database.adminUrl, takeInventory);
    const inventory = { relations, functions: [], schemas: [] };
    const asLogin = () => withClient(database.urlOf(login), (client) => tryEverything(client, inventory));

    const found = await asLogin();
    // A table that this login works on already: of a schema that is closed to it no right would show.
    const relation = relations.find(({ path }) => found.has(path) && !found.get(path)?.includes('D'));
    if (!relation) throw new Error('There is nothing to try.');
    const before = found.get(relation.path);
    await asAdmin(`GRANT DELETE ON ${relation.path} TO ${login}`);
    const after = (await asLogin()).get(relation.path);
    await asAdmin(`REVOKE DELETE ON ${relation.path} FROM ${login}`);
    expect(after).toBe(`${before} D`);
  });

  it('nobody but its own logins and its migrator can connect', async () => {
    const admitted = await admittedTo(database.name);
    expect(admitted.sort()).toEqual(members.sort());
  });

  it.each(['SET ROLE', 'SET SESSION AUTHORIZATION'])('no login becomes another one by %s', async (become) => {
    for (const login of testPlanes[plane].logins) {
      await withClient(database.urlOf(login), async (client) => {
        for (const other of [...everyLogin, 'own_definer', 'postgres'].filter((role) => role !== login)) {
          await expect(client.query(`${become} ${other}`)).rejects.toMatchObject({ code: '42501' });
          const injected = client.query("SELECT set_config('role', $1, true)", [other]);
          await expect(injected).rejects.toMatchObject({ code: '42501' });
        }
      });
    }
  });

  async function admittedTo(name: string): Promise<string[]> {
    const admitted: string[] = [];
    for (const login of everyLogin) {
      const url = new URL(database.urlOf(login));
      url.pathname = `/${name}`;
      await withClient(url.href, () => Promise.resolve(admitted.push(login))).catch((error: unknown) => {
        expect(error).toMatchObject({ code: '42501' });
      });
    }
    return admitted;
  }

  it.each(['postgres', 'template1'])(
    'no login and no migrator can connect to the database %s',
    async (name) => {
      expect(await admittedTo(name)).toEqual([]);
    },
  );
});
