import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, expect, it } from '@jest/globals';
import type pg from 'pg';
import { withClient } from '../provision/with-client.ts';
import { dropServerData } from './drop-server-data.ts';
import { EmbeddedServer, type EmbeddedServerOptions } from './embedded-server.ts';
import { nativeFolder } from './native-binaries.ts';
import { canRun, serverAccount } from './server-account.ts';
import { copyBinaries, refugePath } from './server-place.ts';

const PASSWORD = 'only for this test';
const isRoot = process.getuid?.() === 0;
const asRoot = isRoot ? it : it.skip;
// Root's own temporary folder may be closed to the account of Postgres.
const temporary = isRoot ? '/var/tmp' : tmpdir();

/** One data folder for the tests that do not mind what others left in it: making a cluster takes a while. */
const usual = path.join(mkdtempSync(path.join(temporary, 'aparte-embedded-')), 'data');
chmodSync(path.dirname(usual), 0o755);
afterAll(async () => {
  await dropServerData(usual);
  rmSync(path.dirname(usual), { recursive: true, force: true });
});

const servers: EmbeddedServer[] = [];
const folders: string[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
  for (const folder of folders.splice(0)) {
    await dropServerData(path.join(folder, 'data'));
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder that the account of Postgres may enter, gone after the test. */
function makeFolder(mode = 0o755): string {
  const folder = mkdtempSync(path.join(temporary, 'aparte-embedded-'));
  chmodSync(folder, mode);
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, options: Partial<EmbeddedServerOptions> = {}): Promise<EmbeddedServer> {
  const server = await EmbeddedServer.start({ dataDir, password: PASSWORD, durable: false, ...options });
  servers.push(server);
  return server;
}

async function remember(server: EmbeddedServer, word: string): Promise<void> {
  await withClient(server.adminUrl(), async (client) => {
    await client.query('CREATE TABLE IF NOT EXISTS memory (word text)');
    await client.query('INSERT INTO memory VALUES ($1)', [word]);
  });
}

function recall(server: EmbeddedServer): Promise<string[]> {
  return withClient(server.adminUrl(), async (client) => {
    const { rows } = await client.query<{ word: string }>('SELECT word FROM memory');
    return rows.map(({ word }) => word);
  });
}

function postmasterOf(server: EmbeddedServer): number {
  return Number(readFileSync(path.join(server.place.dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
}

function isAlive(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
}

/** A program of its own that starts a server and then waits to be killed, like `npm start`. */
function starter(dataDir: string): string[] {
  const module = new URL('embedded-server.ts', import.meta.url).href;
  const script = `
    const { EmbeddedServer } = await import(${JSON.stringify(module)});
    try {
      const server = await EmbeddedServer.start({ dataDir: ${JSON.stringify(dataDir)}, password: '${PASSWORD}', durable: false });
      console.log('started on', server.port);
      setInterval(() => {}, 1_000);
    } catch (error) {
      console.log(error.name + ': ' + error.message);
    }`;
  return ['--conditions=@aparte/source', '--input-type=module', '-e', script];
}

it('keeps its data from one start to the next', async () => {
  const first = await start(usual);
  await remember(first, 'over a restart');
  await first.stop();
  await first.stop();

  expect(await recall(await start(usual))).toContain('over a restart');
});

it('takes the port it prefers when that is free, and another one when it is taken', async () => {
  const occupied = createServer().listen(0, '127.0.0.1');
  await once(occupied, 'listening');
  const address = occupied.address();
  const preferred = address && typeof address === 'object' ? address.port : 0;

  const beside = await start(usual, { preferredPort: preferred });
  expect(beside.port).not.toBe(preferred);
  await beside.stop();
  occupied.close();
  await once(occupied, 'close');
  expect((await start(usual, { preferredPort: preferred })).port).toBe(preferred);
});

it('listens on the loopback interface only, and writes no row and no parameter into its log', async () => {
  const server = await start(usual, { durable: true });
  const settings = await withClient(server.adminUrl(), async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings WHERE name IN ('listen_addresses', 'log_error_verbosity',
         'log_min_error_statement', 'log_parameter_max_length', 'log_parameter_max_length_on_error', 'fsync')`,
    );
    return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
  });
  expect(settings).toEqual({
    fsync: 'on',
    listen_addresses: '127.0.0.1',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length: '0',
    log_parameter_max_length_on_error: '0',
  });
});

it.each([
  ['of a process that is gone', 4_194_303],
  ['that another program wears now', process.pid],
])('starts over a leftover postmaster.pid with the number %s', async (_, pid) => {
  const first = await start(usual);
  await remember(first, `over ${pid}`);
  await first.stop();
  writeFileSync(path.join(first.place.dataDir, 'postmaster.pid'), `${pid}\n${first.place.dataDir}\n`);

  expect(await recall(await start(usual))).toContain(`over ${pid}`);
});

it('starts again after a kill -9, and lets no busy worker of the killed server write on', async () => {
  const killed = await start(usual, { durable: true });
  await remember(killed, 'over a kill');

  const busy = withClient(killed.adminUrl(), async (client) => {
    client.on('error', () => undefined);
    await client.query("SET application_name = 'busy'");
    await client.query('SELECT count(md5(n::text)) FROM generate_series(1, 1e9) AS n');
  });
  const interrupted = expect(busy).rejects.toThrow();
  const worker = await withClient(killed.adminUrl(), busyWorker);
  process.kill(postmasterOf(killed), 'SIGKILL');
  const next = await start(usual, { durable: true });

  expect(isAlive(worker)).toBe(false);
  expect(await recall(next)).toContain('over a kill');
  await interrupted;
});

async function busyWorker(client: pg.Client): Promise<number> {
  for (;;) {
    const { rows } = await client.query<{ pid: number }>(
      "SELECT pid FROM pg_stat_activity WHERE application_name = 'busy' AND query ~ 'generate_series'",
    );
    if (rows[0]) return rows[0].pid;
  }
}

it('takes over from a program that was killed and left its server running', async () => {
  const program = spawn(process.execPath, starter(usual), { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await once(program.stdout, 'data')) as [Buffer];
  expect(said.toString()).toContain('started on');
  program.kill('SIGKILL');
  await once(program, 'exit');

  const server = await start(usual);
  await remember(server, 'after a kill');
  expect(await recall(server)).toContain('after a kill');
});

it('begins anew when it was killed while it made its cluster', async () => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, 'data.unfinished', 'base'), { recursive: true });
  writeFileSync(path.join(folder, 'data.unfinished', 'PG_VERSION'), '18\n');

  await remember(await start(path.join(folder, 'data')), 'fresh');
  expect(existsSync(path.join(folder, 'data.unfinished'))).toBe(false);
});

asRoot('run by root in a checkout that only root can enter, it moves to a folder of its own', async () => {
  const dataDir = path.join(makeFolder(0o700), 'data');
  const server = await start(dataDir);
  expect(server.place.dataDir).toBe(path.join(refugePath(dataDir), 'data'));
  expect(lstatSync(server.place.dataDir).uid).toBe(serverAccount()?.uid);

  await remember(server, 'kept');
  await server.stop();
  expect(await recall(await start(dataDir))).toEqual(['kept']);
});

asRoot('a copy of the binaries runs without the original', () => {
  const refuge = makeFolder();
  const copy = copyBinaries(nativeFolder(), refuge);
  const account = serverAccount();
  expect(account && canRun(account, copy)).toBe(true);
  const links = spawnSync('find', [copy, '-type', 'l', '-lname', '/*'], { encoding: 'utf8' });
  expect(links.stdout).toBe('');
  expect(copyBinaries(nativeFolder(), refuge)).toBe(copy);
});

/** Starts a server as somebody without special rights, whoever runs the tests, and returns what it says. */
function saidToStranger(dataDir: string): string {
  const stranger = serverAccount() ?? {};
  const result = spawnSync(process.execPath, starter(dataDir), { ...stranger, cwd: '/', encoding: 'utf8' });
  return result.stdout + result.stderr;
}

const strangerCanRead =
  !isRoot ||
  spawnSync('/bin/ls', [fileURLToPath(import.meta.url)], { ...serverAccount(), cwd: '/' }).status === 0;
const withStranger = strangerCanRead ? it : it.skip;

withStranger('says in one sentence that a folder may not be written to', () => {
  const folder = makeFolder(0o755);
  if (!isRoot) chmodSync(folder, 0o555);
  const dataDir = path.join(folder, 'inside', 'data');
  expect(saidToStranger(dataDir)).toBe(
    `EmbeddedServerError: Postgres may not use ${dataDir}: check who owns that folder.\n`,
  );
  chmodSync(folder, 0o755);
});

withStranger('says in one sentence that the data are somebody else’s', () => {
  const dataDir = path.join(makeFolder(), 'data');
  mkdirSync(dataDir, { mode: 0o700 });
  if (!isRoot) chmodSync(dataDir, 0o000);
  expect(saidToStranger(dataDir)).toBe(
    `EmbeddedServerError: Postgres may not use ${dataDir}: check who owns that folder.\n`,
  );
  chmodSync(dataDir, 0o700);
});

it('says in one sentence that a part of the path is a file', async () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, 'file'), '');
  const dataDir = path.join(folder, 'file', 'data');
  await expect(start(dataDir)).rejects.toMatchObject({
    name: 'EmbeddedServerError',
    message: `Postgres cannot use ${dataDir}: a part of that path is a file.`,
  });
});

it('says in one sentence that the data are of another version', async () => {
  await (await start(usual)).stop();
  const version = path.join(usual, 'PG_VERSION');
  const now = readFileSync(version);
  writeFileSync(version, '15\n');
  await expect(start(usual)).rejects.toMatchObject({
    name: 'EmbeddedServerError',
    message: `The data in ${usual} is of another Postgres version: run "npm run reset" to start afresh.`,
  });
  writeFileSync(version, now);
});
