import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dropServerData } from '../embedded/drop-server-data.ts';
import { EmbeddedServer } from '../embedded/embedded-server.ts';
import { provisionDatabase, type DatabasePlan } from './provision.ts';
import { withClient } from './with-client.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'aparte-provision-'));

let server: EmbeddedServer;
beforeAll(async () => {
  server = await EmbeddedServer.start({ dataDir, password: 'only for this test', durable: false });
});
afterAll(async () => {
  await server.stop();
  await dropServerData(dataDir);
});

function plan(database: string, password: string): DatabasePlan {
  return {
    database,
    migrator: { name: `migrator_${database}`, password },
    logins: [
      { name: `app_${database}`, password },
      { name: 'app_gate', password: 'the same in both' },
    ],
  };
}

function connect(database: string, login: string, password: string): Promise<string> {
  const url = `postgres://${login}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/${database}`;
  return withClient(url, () => Promise.resolve('connected'));
}

it('opens each database to its own logins only, and can be repeated with new passwords', async () => {
  await provisionDatabase(server.adminUrl(), plan('upper', 'first'));
  await provisionDatabase(server.adminUrl(), plan('lower', 'first'));
  await provisionDatabase(server.adminUrl(), plan('upper', "it's new"));

  expect(await connect('upper', 'app_upper', "it's new")).toBe('connected');
  await expect(connect('upper', 'app_upper', 'first')).rejects.toThrow('password authentication failed');
  await expect(connect('lower', 'app_upper', "it's new")).rejects.toThrow('permission denied for database');
  await expect(connect('lower', 'migrator_upper', "it's new")).rejects.toThrow(
    'permission denied for database',
  );
  expect(await connect('upper', 'app_gate', 'the same in both')).toBe('connected');
  expect(await connect('lower', 'app_gate', 'the same in both')).toBe('connected');
});

it('closes the maintenance databases, where statistics would count the rows of every plane', async () => {
  await provisionDatabase(server.adminUrl(), plan('upper', 'first'));
  for (const database of ['postgres', 'template1']) {
    await expect(connect(database, 'app_upper', 'first')).rejects.toThrow('permission denied for database');
  }
});

it('gives every login an end to its statements, its idle transactions and its waits for locks', async () => {
  await provisionDatabase(server.adminUrl(), plan('upper', 'first'));
  const limits = await withClient(`postgres://app_upper:first@127.0.0.1:${server.port}/upper`, (client) =>
    client.query(`SELECT current_setting('statement_timeout') AS statement,
                         current_setting('idle_in_transaction_session_timeout') AS idle,
                         current_setting('lock_timeout') AS lock`),
  );
  expect(limits.rows).toEqual([{ statement: '5s', idle: '10s', lock: '3s' }]);
});
