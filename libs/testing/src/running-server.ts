import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropServerData, EmbeddedServer } from '@aparte/database-core';

const PREFIX = 'aparte-test-';

let running: { server: EmbeddedServer; folder: string } | null = null;

/** Starts the one Postgres of this test run in a folder of its own, after removing what a killed run left. */
export async function startTestServer(secret: string): Promise<EmbeddedServer> {
  await removeOrphans();
  const folder = mkdtempSync(path.join(tmpdir(), `${PREFIX}${process.pid}-`));
  try {
    const server = await EmbeddedServer.start({ dataDir: folder, password: secret, durable: false });
    running = { server, folder };
    return server;
  } catch (error) {
    await dropServerData(folder);
    throw error;
  }
}

/** Stops the Postgres of this test run and removes its data; does nothing when there is none. */
export async function stopTestServer(): Promise<void> {
  if (!running) return;
  const { server, folder } = running;
  running = null;
  await server.stop();
  await dropServerData(folder);
}

/** A run that was killed could not clean up: its folder carries the number of a process that is gone. */
async function removeOrphans(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const owner = new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1];
    if (!owner || isAlive(Number(owner))) continue;
    await dropServerData(path.join(tmpdir(), name)).catch(ignoreForeign);
  }
}

/** The folder of another user's run stays: it is theirs to remove. */
function ignoreForeign(error: unknown): void {
  const foreign =
    error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EPERM');
  if (!foreign) throw error;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
