import { createHash } from 'node:crypto';
import {
  chownSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { EmbeddedServerError } from './embedded-server.errors.ts';
import { nativeFolder } from './native-binaries.ts';
import { canEnter, canRun, serverAccount, type ServerAccount } from './server-account.ts';

/** Where a server's binaries and data are, and who runs it. */
export interface ServerPlace {
  native: string;
  dataDir: string;
  account: ServerAccount | null;
}

/**
 * Decides where the server lives: in the wished folder when the server's account can reach it, otherwise in a
 * folder of its own under /var/tmp, one per wished folder, with a copy of the binaries when they are out of reach.
 */
export function serverPlace(wishedDataDir: string): ServerPlace {
  const account = serverAccount();
  const native = nativeFolder();
  if (!account) {
    mkdirSync(path.dirname(wishedDataDir), { recursive: true });
    return { native, dataDir: wishedDataDir, account };
  }

  mkdirSync(path.dirname(wishedDataDir), { recursive: true });
  const binariesReachable = canRun(account, native);
  const dataReachable = canEnter(account, path.dirname(wishedDataDir));
  if (binariesReachable && dataReachable) {
    ownFolder(wishedDataDir, account);
    return { native, dataDir: wishedDataDir, account };
  }

  const refuge = refugeFolder(wishedDataDir, account);
  return {
    native: binariesReachable ? native : copyBinaries(native, refuge),
    dataDir: dataReachable ? wishedDataDir : path.join(refuge, 'data'),
    account,
  };
}

/** The folder outside the checkout that belongs to one wished data folder, whether or not it exists. */
export function refugePath(wishedDataDir: string): string {
  const name = createHash('sha256').update(path.resolve(wishedDataDir)).digest('hex').slice(0, 16);
  return path.join('/var/tmp', `aparte-${name}`);
}

/** Where something is made before it is moved to its place, so that a kill halfway leaves nothing half made. */
export function unfinishedPath(place: string): string {
  return `${place}.unfinished`;
}

function refugeFolder(wishedDataDir: string, account: ServerAccount): string {
  const refuge = refugePath(wishedDataDir);
  if (existsSync(refuge)) {
    const owner = lstatSync(refuge);
    if (!owner.isDirectory() || owner.uid !== account.uid) {
      throw new EmbeddedServerError(
        `The folder ${refuge} belongs to somebody else: remove it and start again.`,
      );
    }
  }
  ownFolder(refuge, account);
  ownFolder(path.join(refuge, 'data'), account);
  return refuge;
}

/** Makes a folder that the server's account alone may enter. */
export function ownFolder(folder: string, account: ServerAccount): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chownSync(folder, account.uid, account.gid);
}

/**
 * Copies the binaries to where the server's account can run them; each version of the package has its own copy.
 * The links between the libraries stay as they are written: resolved, they would lead back to the original.
 */
export function copyBinaries(native: string, refuge: string): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const copy = path.join(refuge, `native-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = unfinishedPath(copy);
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  renameSync(unfinished, copy);
  return copy;
}
