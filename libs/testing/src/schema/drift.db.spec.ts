import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { DataSource, type EntityMetadata } from 'typeorm';
import type pg from 'pg';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { planeEntities } from './plane-entities.ts';

describe.each(['private', 'sponsor'] as const)('the entities of the %s plane', (plane) => {
  let database: TestDatabase;
  let everything: DataSource;
  beforeAll(async () => {
    database = await testDatabase(plane);
    everything = await database.connect(testPlanes[plane].migrator, planeEntities[plane].all);
  });
  afterAll(() => database.drop());

  it('ask for no change of the migrated database', async () => {
    const { upQueries } = await everything.driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('notice a column that the migrations do not have', async () => {
    await withClient(database.adminUrl, async (client) => {
      const [table] = tables();
      await client.query(`ALTER TABLE ${table?.tablePath} ADD COLUMN surplus text`);
      const { upQueries } = await everything.driver.createSchemaBuilder().log();
      await client.query(`ALTER TABLE ${table?.tablePath} DROP COLUMN surplus`);
      expect(upQueries).toEqual([expect.objectContaining({ query: expect.stringContaining('"surplus"') })]);
    });
  });

  it('cover every table and view but the list of migrations', async () => {
    const rows = await withClient(database.adminUrl, (client) =>
      client.query<{ path: string }>(
        `SELECT n.nspname || '.' || c.relname AS path FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1`,
      ),
    );
    const mapped = everything.entityMetadatas.map(({ tablePath }) => tablePath);
    expect(rows.rows.map(({ path }) => path)).toEqual([...mapped, 'public.migration'].sort());
  });

  // The schema comparison of TypeORM looks at the names of constraints only, so their text is compared here.
  it('repeat the rules of the migrations word for word', async () => {
    const differences = await withClient(database.adminUrl, async (client) => {
      const found: string[] = [];
      for (const table of tables()) found.push(...(await differingRules(client, table)));
      return found;
    });
    expect(differences).toEqual([]);
  });

  it('are open to a login exactly where it holds some right', async () => {
    for (const login of testPlanes[plane].logins) {
      const listed = planeEntities[plane].of[login]?.map(
        (entity) => everything.getMetadata(entity).tablePath,
      );
      const { rows } = await withClient(database.adminUrl, (client) =>
        client.query<{ path: string }>(RIGHTS, [login]),
      );
      const granted = rows.map(({ path }) => path);
      granted.push(...(OTHER_ENDS[plane][login] ?? []));
      expect({ login, entities: listed?.sort() }).toEqual({ login, entities: granted.sort() });
    }
  });

  function tables(): EntityMetadata[] {
    return everything.entityMetadatas.filter(({ tableType }) => tableType === 'regular');
  }
});

/** What a login knows without any right on it, because TypeORM wants to know both ends of a foreign key. */
const OTHER_ENDS: Readonly<Record<'private' | 'sponsor', Readonly<Record<string, readonly string[]>>>> = {
  private: {
    app_rep: ['seat.offer'],
    app_gate: ['identity.account'],
    app_report: ['identity.account'],
    app_audit: ['identity.account'],
    app_break_glass: ['coach.profile'],
  },
  sponsor: {},
};

const RIGHTS = `
  SELECT n.nspname || '.' || c.relname AS path
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
     AND (has_table_privilege($1, c.oid, 'SELECT, INSERT, UPDATE, DELETE')
       OR has_any_column_privilege($1, c.oid, 'SELECT, INSERT, UPDATE'))`;

/** Adds each rule of the entity beside the one of the migration and compares what Postgres made of both. */
async function differingRules(client: pg.Client, table: EntityMetadata): Promise<string[]> {
  const rules = [
    ...table.checks.map(({ name, expression }) => ({ name, add: `CHECK (${expression})` })),
    ...table.exclusions.map(({ name, expression }) => ({ name, add: `EXCLUDE ${expression}` })),
    ...table.foreignKeys.map((key) => ({
      name: key.name,
      add: `FOREIGN KEY (${key.columnNames.join()}) REFERENCES ${key.referencedEntityMetadata.tablePath}
            (${key.referencedColumnNames.join()}) ON DELETE ${key.onDelete ?? 'NO ACTION'}`,
    })),
    ...table.uniques.map((unique) => ({
      name: unique.name,
      add: `UNIQUE (${unique.columns.map(({ databaseName }) => databaseName).join()})`,
    })),
  ];
  const differing: string[] = [];
  for (const { name, add } of rules) {
    await client.query(`BEGIN; ALTER TABLE ${table.tablePath} ADD CONSTRAINT written_twice ${add}`);
    const same = await client.query(SAME_CONSTRAINT, [table.tablePath, name]);
    await client.query('ROLLBACK');
    if (!same.rowCount) differing.push(`${table.tablePath}: ${name}`);
  }
  return [...differing, ...(await differingIndices(client, table))];
}

const SAME_CONSTRAINT = `
  SELECT FROM pg_constraint theirs JOIN pg_constraint ours USING (conrelid, contype)
   WHERE ours.conrelid = $1::regclass AND ours.conname = 'written_twice' AND theirs.conname = $2
     AND pg_get_constraintdef(ours.oid) = pg_get_constraintdef(theirs.oid)`;

async function differingIndices(client: pg.Client, table: EntityMetadata): Promise<string[]> {
  const differing: string[] = [];
  for (const { name, columns, isUnique, where } of table.indices) {
    const list = columns.map(({ databaseName }) => databaseName).join();
    const definition = `${table.tablePath} (${list}) ${where ? `WHERE ${where}` : ''}`;
    await client.query(`BEGIN; CREATE ${isUnique ? 'UNIQUE' : ''} INDEX written_twice ON ${definition}`);
    const same = await client.query(SAME_INDEX, [table.tablePath, name]);
    await client.query('ROLLBACK');
    if (!same.rowCount) differing.push(`${table.tablePath}: ${name}`);
  }
  return differing;
}

const SAME_INDEX = `
  SELECT FROM pg_index ours JOIN pg_index theirs USING (indrelid)
    JOIN pg_class our_class ON our_class.oid = ours.indexrelid
    JOIN pg_class their_class ON their_class.oid = theirs.indexrelid
   WHERE indrelid = $1::regclass AND our_class.relname = 'written_twice' AND their_class.relname = $2
     AND replace(pg_get_indexdef(ours.indexrelid), 'written_twice', $2) = pg_get_indexdef(theirs.indexrelid)`;
