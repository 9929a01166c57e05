import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WorldDatabases } from './world-databases.ts';

/** A sponsor site of two files for a world, so that what the process serves besides its API is observed too. */
export function makeSite(databases: WorldDatabases): string {
  const folder = siteOf(databases);
  mkdirSync(path.join(folder, 'assets'), { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html></html>');
  writeFileSync(path.join(folder, 'assets', 'site.js'), 'export {};');
  return folder;
}

/** Takes the folder away. */
export function removeSite(databases: WorldDatabases): void {
  rmSync(siteOf(databases), { recursive: true, force: true });
}

function siteOf(databases: WorldDatabases): string {
  const name = new URL(databases.sponsorUrl).pathname.slice(1);
  return path.join(tmpdir(), `aparte-world-site-${process.pid}-${name}`);
}
