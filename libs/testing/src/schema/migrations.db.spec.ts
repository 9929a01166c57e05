import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, rollBackAll, withClient } from '@aparte/database-core';
import { testDatabase, type TestDatabase } from '../test-database.ts';
import { testPlanes } from '../test-planes.ts';
import { schemaFingerprint } from './schema-fingerprint.ts';

describe.each(['private', 'sponsor'] as const)('the migrations of the %s plane', (plane) => {
  const { migrations, migrator } = testPlanes[plane];
  let database: TestDatabase;
  beforeAll(async () => {
    database = await testDatabase(plane);
  });
  afterAll(() => database.drop());

  const picture = () => withClient(database.adminUrl, schemaFingerprint);
  const url = () => database.urlOf(migrator);

  it('leave nothing behind but the bookkeeping table when all are undone', async () => {
    await rollBackAll(url(), migrations);
    const left = await picture();
    expect(left.filter((line) => /^(schema|function|policy|trigger|extension) /.test(line))).toEqual([
      expect.stringMatching(/^schema public /),
    ]);
    const tables = left.filter((line) => /^relation .* \| r /.test(line));
    expect(tables).toEqual([expect.stringMatching(/^relation migration /)]);
  });

  it('build the same database again, and each down undoes exactly its up', async () => {
    const after: string[][] = [];
    for (let count = 0; count <= migrations.length; count++) {
      await migrate(url(), migrations.slice(0, count));
      after.push(await picture());
    }

    const again = [await picture()];
    for (let count = migrations.length; count > 0; count--) {
      await undoLast(url(), count);
      again.unshift(await picture());
    }
    for (const [count, lines] of after.entries())
      expect({ count, lines: again[count] }).toEqual({ count, lines });
  });

  async function undoLast(address: string, applied: number): Promise<void> {
    const undone = migrations[applied - 1];
    if (undone) await rollBackAll(address, [undone]);
  }

  it('say which of them ran, and run none twice', async () => {
    const names: string[] = [];
    await migrate(url(), migrations, (name) => names.push(name));
    expect(names).toEqual(migrations.map((migration) => migration.name));

    await migrate(url(), migrations, (name) => names.push(name));
    expect(names).toHaveLength(migrations.length);
  });
});
