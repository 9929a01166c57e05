import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { openDataSource } from './data-source.ts';
import { dropServerData } from './embedded/drop-server-data.ts';
import { EmbeddedServer } from './embedded/embedded-server.ts';
import { withClient } from './provision/with-client.ts';
import { currentManager, UnitOfWork } from './unit-of-work.ts';

const TOKEN = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const dataDir = mkdtempSync(path.join(tmpdir(), 'aparte-work-'));

let server: EmbeddedServer;
const pools: DataSource[] = [];
beforeAll(async () => {
  server = await EmbeddedServer.start({ dataDir, password: 'only for this test', durable: false });
  await withClient(server.adminUrl(), (client) =>
    client.query(`
      CREATE ROLE app_reader LOGIN PASSWORD 'reader';
      CREATE TABLE written (word text UNIQUE DEFERRABLE INITIALLY DEFERRED);
      GRANT SELECT, INSERT ON written TO app_reader`),
  );
});
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.destroy();
  await withClient(server.adminUrl(), (client) => client.query('TRUNCATE written'));
});
afterAll(async () => {
  await server.stop();
  await dropServerData(dataDir);
});

/** A pool that holds a single connection, so that the next borrower gets the one the last borrower gave back. */
async function arrange(poolSize = 1): Promise<{ pool: DataSource; work: UnitOfWork }> {
  const pool = await openDataSource({
    url: `postgres://127.0.0.1:${server.port}/postgres`,
    login: 'app_reader',
    password: 'reader',
    entities: [],
    poolSize,
  });
  pools.push(pool);
  return { pool, work: new UnitOfWork(pool) };
}

async function context(source: Pick<DataSource, 'query'> = currentManager()): Promise<string> {
  const rows = await source.query<{ token: string | null }[]>(
    "SELECT current_setting('app.session', true) AS token",
  );
  return rows[0]?.token ?? '';
}

async function write(word: string): Promise<void> {
  await currentManager().query('INSERT INTO written VALUES ($1)', [word]);
}

async function written(): Promise<string[]> {
  return withClient(server.adminUrl(), async (client) => {
    const { rows } = await client.query<{ word: string }>('SELECT word FROM written ORDER BY word');
    return rows.map(({ word }) => word);
  });
}

it('gives its work the session as context, and hands back what the work returns', async () => {
  const { work } = await arrange();
  expect(await work.run(TOKEN, () => context())).toBe(TOKEN);
  expect(await work.run(null, () => context())).toBe('');
});

it('takes the session as a value, whatever it is made of', async () => {
  const { work } = await arrange();
  const hostile = "', true); SELECT set_config('role', 'postgres', true) --";
  expect(await work.run(hostile, () => context())).toBe(hostile);
});

it('keeps what the work wrote', async () => {
  const { work } = await arrange();
  await work.run(TOKEN, () => write('kept'));
  expect(await written()).toEqual(['kept']);
});

it('takes back everything when the work fails, and throws the same error on', async () => {
  const { work } = await arrange();
  const failure = new Error('no seat is free');
  const failing = work.run(TOKEN, async () => {
    await write('lost');
    throw failure;
  });
  await expect(failing).rejects.toBe(failure);
  expect(await written()).toEqual([]);
});

it('takes back everything when a rule fails only at the end', async () => {
  const { pool, work } = await arrange();
  const failing = work.run(TOKEN, async () => {
    await write('twice');
    await write('twice');
  });
  await expect(failing).rejects.toMatchObject({ driverError: { code: '23505' } });
  expect(await written()).toEqual([]);
  expect(await context(pool)).toBe('');
});

it('shows no session to the next borrower of the connection, however the work ended', async () => {
  const { pool, work } = await arrange();
  const connection = async () =>
    (await pool.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid'))[0]?.pid;
  const first = await connection();

  await work.run(TOKEN, () => context());
  expect(await context(pool)).toBe('');

  await expect(work.run(TOKEN, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  expect(await context(pool)).toBe('');

  await expect(work.run(TOKEN, () => currentManager().query('SELECT 1/0'))).rejects.toThrow(
    'division by zero',
  );
  expect(await context(pool)).toBe('');
  expect(await connection()).toBe(first);
});

it('gives its only connection back after every failure', async () => {
  const { work } = await arrange();
  for (let failure = 0; failure < 5; failure++) {
    await expect(work.run(TOKEN, () => currentManager().query('no SQL'))).rejects.toThrow('syntax error');
  }
  expect(await work.run(OTHER, () => context())).toBe(OTHER);
});

it('refuses to run inside another one, and the outer work is taken back', async () => {
  const { work } = await arrange(2);
  const nested = work.run(TOKEN, async () => {
    await write('outer');
    await work.run(OTHER, () => write('inner'));
  });
  await expect(nested).rejects.toThrow('A unit of work cannot be nested in another one.');
  expect(await written()).toEqual([]);
});

it('has no manager to give outside, before and after', async () => {
  const { work } = await arrange();
  expect(() => currentManager()).toThrow('There is no unit of work here.');
  await work.run(TOKEN, () => context());
  expect(() => currentManager()).toThrow('There is no unit of work here.');
});

it('keeps two that run at the same time apart', async () => {
  const { work } = await arrange(2);
  const read = async () => [await context(), await context()];
  const [left, right] = await Promise.all([work.run(TOKEN, read), work.run(OTHER, read)]);
  expect(left).toEqual([TOKEN, TOKEN]);
  expect(right).toEqual([OTHER, OTHER]);
});

it('survives a connection that dies under it', async () => {
  const { work } = await arrange();
  const cut = work.run(TOKEN, async () => {
    const rows = await currentManager().query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
    await withClient(server.adminUrl(), (client) =>
      client.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]),
    );
    await context();
  });
  await expect(cut).rejects.toThrow();
  expect(await work.run(OTHER, () => context())).toBe(OTHER);
});
