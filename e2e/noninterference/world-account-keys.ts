import { rmSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorldDatabases } from './world-databases.ts';

/** The folder in which a world keeps the keys of its accounts. */
export function accountKeysOf(databases: WorldDatabases): string {
  const name = new URL(databases.privateUrl).pathname.slice(1);
  return path.join(tmpdir(), `aparte-world-keys-${process.pid}-${name}`);
}

/** Forgets every key: a world that begins again draws the same ids, and must not find keys for them. */
export function emptyAccountKeys(databases: WorldDatabases): void {
  removeAccountKeys(databases);
  mkdirSync(accountKeysOf(databases), { mode: 0o700 });
}

/** Takes the folder away. */
export function removeAccountKeys(databases: WorldDatabases): void {
  rmSync(accountKeysOf(databases), { recursive: true, force: true });
}
