import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EmbeddedServerError } from './embedded-server.errors.ts';

/** The operating-system account that Postgres runs under. */
export interface ServerAccount {
  uid: number;
  gid: number;
}

/**
 * Postgres refuses to run as root. As root it runs under the account `postgres` (made when missing, `nobody`
 * where accounts cannot be made); as anybody else, under the caller (`null`).
 */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = findAccount('postgres') ?? makeAccount() ?? findAccount('nobody');
  if (!account)
    throw new EmbeddedServerError('Postgres cannot run as root, and no other account exists here.');
  return account;
}

/** Whether that account can run the binaries where they are; a checkout that only root can enter says no. */
export function canRun(account: ServerAccount, native: string): boolean {
  const trial = spawnSync(path.join(native, 'bin', 'postgres'), ['--version'], { ...account, cwd: '/' });
  return trial.status === 0;
}

/** Whether that account can enter the folder. */
export function canEnter(account: ServerAccount, folder: string): boolean {
  return spawnSync('/bin/ls', [folder], { ...account, cwd: '/' }).status === 0;
}

function findAccount(name: string): ServerAccount | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : null;
}

function makeAccount(): ServerAccount | null {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
    return findAccount('postgres');
  } catch {
    return null;
  }
}
