import { fork, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';

/** One server of the house: its name, its entry file and its whole environment. */
export interface ServerProcess {
  name: string;
  entry: string;
  environment: Record<string, string>;
}

/** A server that said it is ready. */
export interface RunningProcess {
  name: string;
  pid: number;
  stop: () => Promise<void>;
  /** Settles when the process ends, with the last words it wrote to its error output. */
  ended: Promise<string>;
}

/** A server did not come up; the message is its own sentence. */
export class ProcessFailed extends Error {
  override readonly name = 'ProcessFailed';
}

/** Starts a server as a child that dies with us, logs to a file, and resolves when it says it is ready. */
export function startProcess(server: ServerProcess, logDir: string): Promise<RunningProcess> {
  mkdirSync(logDir, { recursive: true });
  const log = createWriteStream(path.join(logDir, `${server.name}.log`), { flags: 'a' });
  const child = fork(server.entry, [], {
    // Only what we name: a server never inherits the environment of whoever started it.
    env: { PATH: process.env['PATH'] ?? '', TZ: process.env['TZ'] ?? '', ...server.environment },
    execArgv: ['--max-semi-space-size=2', '--max-old-space-size=192'],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  child.stdout?.pipe(log, { end: false });
  child.stderr?.pipe(log, { end: false });
  return readiness(server.name, child);
}

function readiness(name: string, child: ChildProcess): Promise<RunningProcess> {
  let lastWords = '';
  child.stderr?.setEncoding('utf8');
  child.stderr?.on('data', (chunk: string) => {
    lastWords = (lastWords + chunk).slice(-2_000);
  });
  const ended = new Promise<string>((resolve) => {
    child.once('close', () => {
      resolve(lastWords.trim());
    });
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => {
      resolve({ name, pid: child.pid ?? 0, ended, stop: () => stop(child, ended) });
    });
    child.once('error', reject);
    void ended.then((words) => {
      reject(new ProcessFailed(`${name}: ${words || 'it stopped without a word'}`));
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  await ended;
}
