import { afterEach, expect, it } from '@jest/globals';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropServerData, freePort } from '@aparte/database-core';

const root = path.resolve(import.meta.dirname, '..');
const READY = 'Aparté is running';
/** A small disk can be made by root on Linux alone; elsewhere the sentence is tested on what Postgres says. */
const diskOfItsOwn = canMount() ? it : it.skip;
const folders: string[] = [];
const running: ChildProcess[] = [];

afterEach(async () => {
  for (const child of running.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  }
  for (const folder of folders.splice(0)) {
    await dropServerData(path.join(folder, 'postgres'));
    rmSync(folder, { recursive: true, force: true });
  }
});

interface House {
  environment: Record<string, string>;
  dataDir: string;
  sponsorPort: number;
}

/** A house of its own: own folder, own ports, no demo world. */
async function arrange(): Promise<House> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'aparte-start-'));
  folders.push(dataDir);
  const sponsorPort = await freePort();
  const environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    APARTE_DATA_DIR: dataDir,
    APARTE_DEMO: 'none',
    APARTE_PORT_MEMBER: String(await freePort()),
    APARTE_PORT_CHAT: String(await freePort()),
    APARTE_PORT_SPONSOR: String(sponsorPort),
    APARTE_PORT_SANDBOX: String(await freePort()),
    APARTE_PORT_SMTP: String(await freePort()),
  };
  return { environment, dataDir, sponsorPort };
}

interface Start {
  child: ChildProcess;
  /** Everything it has written once it is ready or has ended. */
  settled: Promise<string>;
  ended: Promise<number | null>;
}

function start({ environment }: House): Start {
  const child = spawn(process.execPath, ['scripts/bootstrap.mjs', 'start'], { cwd: root, env: environment });
  running.push(child);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const settled = new Promise<string>((resolve) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        if (output.includes(READY)) resolve(output);
      });
    }
    void ended.then(() => {
      resolve(output);
    });
  });
  return { child, settled, ended };
}

/** Takes a port, like a program that happens to listen there. */
async function occupy(port: number): Promise<Server> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

/** A folder that nobody may make, root included; for others one that has been closed. */
function forbiddenFolder(parent: string): string {
  if (process.getuid?.() === 0) return '/sys/aparte';
  const closed = path.join(parent, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  return path.join(closed, 'data');
}

function canMount(): boolean {
  const folder = mkdtempSync(path.join(tmpdir(), 'aparte-mount-'));
  const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status === 0;
  if (isMounted) spawnSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return isMounted;
}

function mountDisk(folder: string, options: string): void {
  mkdirSync(folder, { recursive: true });
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${options}`, 'tmpfs', folder]);
  if (status !== 0) throw new Error(String(stderr));
}

it('says in one sentence that a port is taken, and leaves nothing running', async () => {
  const house = await arrange();
  const other = await occupy(house.sponsorPort);

  const { settled, ended } = start(house);

  expect(await ended).toBe(1);
  const lastLine = (await settled).trim().split('\n').at(-1);
  expect(lastLine).toBe(
    `sponsor: Port ${house.sponsorPort} is in use: stop what listens there, or choose another port.`,
  );
  other.close();
  // Every server of the failed start has given its port back.
  (await occupy(Number(house.environment['APARTE_PORT_SANDBOX']))).close();
}, 120_000);

it('says in one sentence that its folder may not be written to', async () => {
  const house = await arrange();
  const dataDir = forbiddenFolder(house.dataDir);
  house.environment['APARTE_DATA_DIR'] = dataDir;

  const { settled, ended } = start(house);

  expect(await ended).toBe(1);
  expect((await settled).trim().split('\n')).toEqual([`This folder may not be written to: ${dataDir}.`]);
}, 60_000);

// It found a Postgres that went on running after the disk was full in the middle of the migrations.
diskOfItsOwn(
  'says in one sentence that the disk is full, leaves nothing running, and starts once there is room',
  async () => {
    const house = await arrange();
    // The account under which Postgres runs has to reach the disk, or its data would lie elsewhere.
    chmodSync(house.dataDir, 0o755);
    const disk = path.join(house.dataDir, 'disk');
    house.environment['APARTE_DATA_DIR'] = disk;
    mountDisk(disk, '44m');

    const { settled, ended } = start(house);
    expect(await ended).toBe(1);
    const lastLine = (await settled).trim().split('\n').at(-1);
    expect(lastLine).toMatch(/^The disk is full: /);
    expect(lastLine).toContain(disk);

    mountDisk(disk, '400m,remount');
    const second = start(house);
    expect(await second.settled).toContain(READY);
    second.child.kill('SIGTERM');
    expect(await second.ended).toBe(0);
    // A file system in use cannot be taken away: no Postgres is left on it.
    expect(spawnSync('umount', [disk]).status).toBe(0);
  },
  240_000,
);

it('refuses a second start beside the first, and starts again after a kill -9', async () => {
  const house = await arrange();
  const first = start(house);
  expect(await first.settled).toContain(READY);

  const second = start(house);
  expect(await second.ended).toBe(1);
  expect((await second.settled).trim()).toMatch(
    /^Aparté is already running here \(process \d+\): stop it first with Ctrl-C\.$/,
  );

  process.kill(Number(readFileSync(path.join(house.dataDir, 'running.pid'), 'utf8')), 'SIGKILL');
  await first.ended;
  const third = start(house);
  expect(await third.settled).toContain(READY);

  third.child.kill('SIGTERM');
  expect(await third.ended).toBe(0);
}, 240_000);
