import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { startApi, type ApiProcess } from './api-process.fake.ts';
import { describeApi } from './describe-api.ts';

let api: ApiProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('is ready once every login reaches its database', async () => {
  const answer = await fetch(`${api.origin}/health/ready`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'up', down: [] }]);
});

it('says that it is not ready while the database is away, and recovers by itself', async () => {
  const other = await startApi();
  try {
    const { name, adminUrl } = other.privateDatabase;
    const server = new URL(adminUrl);
    server.pathname = '/postgres';
    const run = (sql: string) => withClient(server.href, (client) => client.query(sql));
    const ready = () => fetch(`${other.origin}/health/ready`);
    await run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    await run(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}' AND pid <> pg_backend_pid()`,
    );
    expect([(await ready()).status, await (await ready()).json()]).toEqual([
      503,
      { status: 'down', down: ['database'] },
    ]);
    expect((await fetch(`${other.origin}/health/live`)).status).toBe(200);

    await run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    expect((await ready()).status).toBe(200);
  } finally {
    await other.stop();
  }
});

it('does not start with the wrong password, and leaves no connection behind', async () => {
  const wrong = startApi({}, { DATABASE_PASSWORD_APP_COACH: 'wrong' });
  await expect(wrong).rejects.toMatchObject({ code: '28P01' });
});

it('closes its pools when it stops', async () => {
  const other = await startApi();
  const { name, adminUrl } = other.privateDatabase;
  await other.app.close();
  const { rows } = await withClient(adminUrl, (client) =>
    client.query<{ usename: string }>(
      'SELECT usename FROM pg_stat_activity WHERE datname = $1 AND pid <> pg_backend_pid()',
      [name],
    ),
  );
  expect(rows).toEqual([]);
  await other.privateDatabase.drop();
  await other.sponsorDatabase.drop();
});

it('describes each surface without a database, with an operation name for each route of its own', async () => {
  const documents = await describeApi();
  expect([...documents.keys()]).toEqual(['public', 'rep', 'coach', 'member', 'operator']);
  for (const { paths } of documents.values()) {
    const names = Object.values(paths).flatMap((operations) =>
      Object.values(operations as Record<string, { operationId: string }>).map(
        ({ operationId }) => operationId,
      ),
    );
    expect(names).toEqual([...new Set(names)]);
  }
});
