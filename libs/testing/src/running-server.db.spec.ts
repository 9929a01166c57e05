import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from '@jest/globals';
import { withClient } from '@aparte/database-core';
import { startTestServer, stopTestServer } from './running-server.ts';

it('removes what a killed run left, spares the run that is still going, and leaves nothing itself', async () => {
  // Linux gives no process a number as high as the first of these.
  const dead = path.join(tmpdir(), 'aparte-test-4194304-left');
  const alive = path.join(tmpdir(), `aparte-test-${process.ppid}-going`);
  for (const folder of [dead, alive]) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'postmaster.pid'), '4194304\n');
  }

  const server = await startTestServer('secret');
  expect([existsSync(dead), existsSync(alive)]).toEqual([false, true]);
  await withClient(server.adminUrl(), (client) => client.query('SELECT 1'));

  await stopTestServer();
  await stopTestServer();
  expect(existsSync(server.place.dataDir)).toBe(false);
  await expect(withClient(server.adminUrl(), () => Promise.resolve())).rejects.toThrow();
  rmSync(alive, { recursive: true });
});
