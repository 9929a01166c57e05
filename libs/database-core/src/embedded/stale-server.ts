import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Deals with the server of a run that was killed: an orphan that still serves this folder is asked to stop,
 * and a postmaster.pid without a process behind it is removed.
 */
export async function clearStaleServer(dataDir: string): Promise<void> {
  const pidFile = path.join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;

  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 0 && servesFolder(pid, dataDir)) await stop(pid);
  rmSync(pidFile, { force: true });
}

/** Another process may wear the old number by now: only one whose command line names the folder is ours. */
function servesFolder(pid: number, dataDir: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataDir);
  } catch {
    return isAlive(pid) && process.platform !== 'linux';
  }
}

async function stop(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let attempt = 0; attempt < 100 && isAlive(pid); attempt++) await wait(100);
  if (isAlive(pid)) process.kill(pid, 'SIGQUIT');
  for (let attempt = 0; attempt < 50 && isAlive(pid); attempt++) await wait(100);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
