import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { entitiesFor, SealedSpaceEntity } from '@aparte/database-private';
import type { EntityMetadata } from 'typeorm';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { planeEntities } from './plane-entities.ts';
import { Sample } from './sample-world.ts';

const READABLE = `
  SELECT a.attname AS name FROM pg_attribute a
   WHERE a.attrelid = $2::regclass AND a.attnum > 0 AND NOT a.attisdropped
     AND has_column_privilege($1, a.attrelid, a.attnum, 'SELECT')`;

describe.each(['private', 'sponsor'] as const)('in the %s plane', (plane) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
  });
  afterAll(() => database.drop());

  async function readableColumns(login: string, metadata: EntityMetadata): Promise<string[]> {
    const { rows } = await withClient(database.adminUrl, (client) =>
      client.query<{ name: string }>(READABLE, [login, metadata.tablePath]),
    );
    const names = new Set(rows.map(({ name }) => name));
    return metadata.columns
      .filter((column) => names.has(column.databaseName))
      .map((column) => column.propertyName);
  }

  it.each(testPlanes[plane].logins)(
    '%s reads by an entity what it names among the granted columns',
    async (login) => {
      const pool = await database.connect(login, planeEntities[plane].of[login]);
      for (const metadata of pool.entityMetadatas) {
        const readable = await readableColumns(login, metadata);
        const repository = pool.getRepository(metadata.target);
        const whole = readable.length === metadata.columns.length;

        if (readable.length > 0) {
          const columns = readable.map((name) => `row.${name}`);
          expect(await repository.createQueryBuilder('row').select(columns).getRawMany()).toEqual([]);
        }
        // What `find` selects always includes the primary key.
        if (metadata.primaryColumns.every(({ propertyName }) => readable.includes(propertyName))) {
          const select = Object.fromEntries(readable.map((name) => [name, true]));
          expect(await repository.find({ select })).toEqual([]);
        }
        if (!whole) await expect(repository.find()).rejects.toMatchObject({ driverError: { code: '42501' } });
      }
    },
  );
});

it('the matcher makes a space that it cannot read back', async () => {
  const database = await testDatabase('private');
  try {
    const pool = await database.connect('app_matcher', entitiesFor.app_matcher);
    const ownerId = await storedRep(database.adminUrl);
    const insert = (name: string) =>
      pool
        .createQueryBuilder()
        .insert()
        .into(SealedSpaceEntity)
        .values({
          id: new Sample(name).bytes16,
          kind: 'conversation',
          state: 'open',
          ownerId,
          closedAt: null,
        });
    await expect(insert('asked back').execute()).rejects.toMatchObject({ driverError: { code: '42501' } });
    await insert('only made').updateEntity(false).execute();

    const made = await withClient(database.adminUrl, (client) =>
      client.query('SELECT last_seq FROM sealed.space'),
    );
    expect(made.rows).toEqual([{ last_seq: '0' }]);
  } finally {
    await database.drop();
  }
});

async function storedRep(adminUrl: string): Promise<string> {
  const { uuid, digest } = new Sample('owner');
  await withClient(adminUrl, (client) =>
    client.query(
      "INSERT INTO identity.account VALUES ($1, 'rep', $2, '', 'Somebody', 'fr', 'Europe/Paris', '2026-03-09')",
      [uuid, digest],
    ),
  );
  return uuid;
}
