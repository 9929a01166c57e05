import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';

const UNEXPLAINED = `
  SELECT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
     AND obj_description(c.oid, 'pg_class') IS NULL
  UNION ALL
  SELECT p.oid::regprocedure::text FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname !~ '^(pg_|information_schema$)' AND obj_description(p.oid, 'pg_proc') IS NULL
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')`;

describe.each(['private', 'sponsor'] as const)('the %s plane', (plane) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
  });
  afterAll(() => database.drop());

  it('explains each of its tables, views and functions in a comment', async () => {
    const { rows } = await withClient(database.adminUrl, (client) => client.query(UNEXPLAINED));
    expect(rows).toEqual([]);
  });
});
