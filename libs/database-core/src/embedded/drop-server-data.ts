import { rmSync } from 'node:fs';
import path from 'node:path';
import { refugePath, unfinishedPath } from './server-place.ts';
import { clearStaleServer } from './stale-server.ts';

/** Removes the data of a built-in server for good, wherever it lives; an orphan that still serves it is stopped. */
export async function dropServerData(wishedDataDir: string): Promise<void> {
  const wished = path.resolve(wishedDataDir);
  for (const folder of [wished, path.join(refugePath(wished), 'data')]) await clearStaleServer(folder);
  rmSync(wished, { recursive: true, force: true });
  rmSync(unfinishedPath(wished), { recursive: true, force: true });
  rmSync(refugePath(wished), { recursive: true, force: true });
}
