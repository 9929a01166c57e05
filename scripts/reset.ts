/** `npm run reset`: drops all local data (databases, sandbox, secrets, logs). */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { dropServerData } from '@aparte/database-core';
import { AlreadyRunning, takeDataFolder } from './stack/start-lock.ts';

const dataDir = path.resolve(process.env['APARTE_DATA_DIR'] ?? path.join(import.meta.dirname, '..', '.data'));

try {
  const release = takeDataFolder(dataDir);
  await dropServerData(path.join(dataDir, 'postgres'));
  release();
  rmSync(dataDir, { recursive: true, force: true });
  console.log('All local data is gone. "npm start" makes a fresh demo world.');
} catch (error) {
  console.error(
    error instanceof AlreadyRunning ? error.message : `The data could not be dropped: ${String(error)}`,
  );
  process.exit(1);
}
