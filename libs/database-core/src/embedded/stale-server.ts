import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { EmbeddedServerError } from './embedded-server.errors.ts';

/**
 * Deals with the server of a run that was killed: an orphan that still serves this folder is asked to stop, its
 * leftover workers too, and a postmaster.pid without a server behind it is removed.
 *
 * @throws EmbeddedServerError when a server of this folder does not end: starting a second one would destroy data.
 */
export async function clearStaleServer(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;

  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && servesFolder(pid, dataDir)) await stop(pid, dataDir);
  for (const worker of workersOf(dataDir)) await stop(worker, dataDir);
  rmSync(pidFile, { force: true });
}

/** Another process may wear the old number by now: only one whose command line names the folder is ours. */
function servesFolder(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const command =
    process.platform === 'linux'
      ? readLinuxCommand(pid)
      : spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  return command.includes('postgres') && command.includes(dataDir);
}

function readLinuxCommand(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * A busy worker outlives a server that was killed, and would go on writing beside the next one. Every process of a
 * Postgres works in its data folder, which is how they are told apart; where /proc is missing, Postgres itself
 * refuses to start beside them.
 */
function workersOf(dataDir: string): number[] {
  if (process.platform !== 'linux') return [];
  const folder = realpathSync(dataDir);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => {
      try {
        const program = path.basename(readlinkSync(`/proc/${pid}/exe`));
        return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === folder;
      } catch {
        // Not a process, gone by now, or somebody else's.
        return false;
      }
    });
}

async function stop(pid: number, dataDir: string): Promise<void> {
  for (const [signal, seconds] of [['SIGINT', 10] as const, ['SIGQUIT', 5] as const]) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < seconds * 10 && isAlive(pid); waited++) await wait(100);
  }
  if (isAlive(pid)) throw new EmbeddedServerError(`Another Postgres (process ${pid}) still uses ${dataDir}.`);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
