/** `npm start`: builds, migrates, seeds once, runs the house, and prints one screen. */
import path from 'node:path';
import { EmbeddedServerError } from '@aparte/database-core';
import { build, BuildFailed } from './build.ts';
import { publishRelease } from './release/publish-release.ts';
import { developmentKey } from './release/release-key.ts';
import { seedOnce, SeedingCutShort } from './seed/seed-once.ts';
import { ProcessFailed } from './stack/processes.ts';
import { Progress } from './stack/progress.ts';
import { USUAL_PORTS, type StackPorts } from './stack/settings.ts';
import { startStack, type Stack } from './stack/stack.ts';
import { AlreadyRunning, takeDataFolder } from './stack/start-lock.ts';
import { startScreen } from './stack/start-screen.ts';

const root = path.resolve(import.meta.dirname, '..');
const dataDir = path.resolve(process.env['APARTE_DATA_DIR'] ?? path.join(root, '.data'));

/** What Node and Postgres (class 53) say when nothing more fits on the disk. */
const DISK_FULL: readonly string[] = ['ENOSPC', '53100'];

async function main(): Promise<void> {
  const release = takeDataFolder(dataDir);
  const progress = new Progress(4, (line) => {
    console.log(line);
  });

  progress.step('Building what changed');
  await build(root, (name) => {
    progress.detail(name);
  });
  publishRelease(root, path.join(dataDir, 'release'), developmentKey(path.join(dataDir, 'release-key.pem')));

  progress.step('Starting Postgres and the servers');
  const stack = await startStack({
    root,
    dataDir,
    ports: portsFromEnvironment(),
    durable: true,
    foreign: { private: process.env['DATABASE_URL_PRIVATE'], sponsor: process.env['DATABASE_URL_SPONSOR'] },
    logLevel: 'info',
    onProgress: (sentence) => {
      progress.detail(sentence);
    },
  });
  const stopped = stopOnSignal(stack, release);

  const wantsDemo = process.env['APARTE_DEMO'] !== 'none';
  progress.step(wantsDemo ? 'Demo world' : 'No demo world, as wished');
  const personas = wantsDemo
    ? await seedOnce(stack, dataDir, (sentence) => {
        progress.detail(sentence);
      })
    : [];

  progress.step('Ready');
  console.log(startScreen(stack.addresses, personas, progress.seconds()));
  await stopped;
}

/** Ends the house in order on Ctrl-C, when the parent dies, or when one of its servers does. */
function stopOnSignal(stack: Stack, release: () => void): Promise<never> {
  let stopping = false;
  return new Promise(() => {
    const stop = (code: number): void => {
      if (stopping) return;
      stopping = true;
      void stack.stop().finally(() => {
        release();
        process.exit(code);
      });
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, () => {
        stop(0);
      });
    }
    for (const running of stack.processes) {
      void running.ended.then((words) => {
        if (!stopping)
          console.error(`${running.name} stopped unexpectedly. ${words.split('\n').at(-1) ?? ''}`);
        stop(1);
      });
    }
  });
}

function portsFromEnvironment(): StackPorts {
  const port = (name: string, usual: number): number => Number(process.env[name] ?? usual);
  return {
    api: port('APARTE_PORT_MEMBER', USUAL_PORTS.api),
    chat: port('APARTE_PORT_CHAT', USUAL_PORTS.chat),
    sponsor: port('APARTE_PORT_SPONSOR', USUAL_PORTS.sponsor),
    sandbox: port('APARTE_PORT_SANDBOX', USUAL_PORTS.sandbox),
    smtp: port('APARTE_PORT_SMTP', USUAL_PORTS.smtp),
  };
}

/** Known causes are one sentence; anything else keeps its stack, because nobody expected it. */
function explain(error: unknown): string {
  const expected = [AlreadyRunning, BuildFailed, EmbeddedServerError, ProcessFailed, SeedingCutShort];
  if (expected.some((known) => error instanceof known)) return (error as Error).message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (DISK_FULL.includes(code)) return `The disk is full: nothing more can be written to ${dataDir}.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return `This folder may not be written to: ${dataDir}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().catch((error: unknown) => {
  console.error(`\n${explain(error)}`);
  process.exit(1);
});
