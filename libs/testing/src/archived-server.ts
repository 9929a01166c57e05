import { spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dropServerData, EmbeddedServer, withClient } from '@aparte/database-core';
import { adminUrlOf } from './test-login.ts';
import { announceTestServer, testServer, type TestServer } from './test-server.config.ts';

/**
 * A copy of the test server that keeps its whole log of changes, as a production server with backups does. While it
 * runs, `testDatabase` of this spec file works on it.
 */
export class ArchivedServer {
  private constructor(
    private readonly folders: Folders,
    private readonly original: TestServer,
    private readonly server: EmbeddedServer,
  ) {}

  static async start(): Promise<ArchivedServer> {
    const original = testServer();
    const folders = new Folders();
    await copyRunning(adminUrlOf(original, 'postgres'), folders.data);
    configure(folders.data, { archive_mode: 'on', archive_command: `cp "%p" "${folders.log}/%f"` });
    folders.giveToServer();
    const server = await EmbeddedServer.start({
      dataDir: folders.data,
      password: original.secret,
      durable: false,
    });
    announceTestServer({ ...original, port: server.port });
    return new ArchivedServer(folders, original, server);
  }

  /** Every folder in which a byte of this server may lie: data, backups, the log, what was restored. */
  get places(): readonly string[] {
    return this.folders.all;
  }

  /** Copies the running server, as a nightly backup does. */
  async backUp(): Promise<string> {
    const backup = this.folders.make();
    await copyRunning(this.server.adminUrl(), backup);
    return backup;
  }

  /** A server made of a backup and of every change that this one has made since. */
  async restored(backup: string): Promise<EmbeddedServer> {
    await this.finishLog();
    const data = this.folders.make();
    copy(`${backup}/.`, data);
    const log = this.folders.make();
    copy(`${this.folders.log}/.`, log);
    configure(data, { archive_mode: 'off', restore_command: `cp "${log}/%f" "%p"` });
    writeFileSync(path.join(data, 'recovery.signal'), '');
    sameOwner(backup, path.join(data, 'recovery.signal'));
    const server = await EmbeddedServer.start({
      dataDir: data,
      password: this.original.secret,
      durable: false,
    });
    this.folders.servers.push(server);
    return server;
  }

  async stop(): Promise<void> {
    announceTestServer(this.original);
    for (const server of [...this.folders.servers, this.server]) await server.stop();
    for (const folder of this.folders.all) {
      await dropServerData(folder);
      rmSync(folder, { recursive: true, force: true });
    }
  }

  /** Closes the current piece of the log and waits until it lies in the archive. */
  private async finishLog(): Promise<void> {
    await withClient(this.server.adminUrl(), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        'SELECT pg_walfile_name(pg_switch_wal()) AS name',
      );
      const isKept = `SELECT last_archived_wal >= $1 AS kept FROM pg_stat_archiver`;
      for (;;) {
        const state = await client.query<{ kept: boolean | null }>(isKept, [rows[0]?.name]);
        if (state.rows[0]?.kept) return;
        await client.query('SELECT pg_sleep(0.05)');
      }
    });
  }
}

/** The folders of one archived server and of everything restored from it. */
class Folders {
  readonly all: string[] = [];
  readonly servers: EmbeddedServer[] = [];
  readonly data = this.make();
  readonly log = this.make();

  /** A new folder; the name lets a later run remove it if this one is killed. */
  make(): string {
    const folder = mkdtempSync(path.join(tmpdir(), `aparte-test-${process.pid}-`));
    this.all.push(folder);
    return folder;
  }

  giveToServer(): void {
    sameOwner(path.join(this.data, 'PG_VERSION'), this.log);
  }
}

/** Copies a server while it runs: the low-level way of Postgres (manual, 25.3.3), for its image has no pg_basebackup. */
async function copyRunning(adminUrl: string, target: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const source = rows[0]?.data_directory ?? '';
    await client.query("SELECT pg_backup_start('archived-server', true)");
    copy(`${source}/.`, target);
    const stopped = await client.query<{ labelfile: string }>('SELECT labelfile FROM pg_backup_stop(false)');
    copy(`${source}/pg_wal/.`, path.join(target, 'pg_wal'));
    writeFileSync(path.join(target, 'backup_label'), stopped.rows[0]?.labelfile ?? '');
    sameOwner(path.join(target, 'PG_VERSION'), path.join(target, 'backup_label'));
  });
  for (const name of ['postmaster.pid', 'postmaster.opts']) rmSync(path.join(target, name), { force: true });
}

/** Copies with owners. Files that come and go while a server runs are no part of a backup. */
function copy(source: string, target: string): void {
  const { stderr } = spawnSync('cp', ['-a', source, target], { encoding: 'utf8' });
  const failures = stderr.split('\n').filter((line) => line !== '' && !line.includes('No such file'));
  if (failures.length > 0) throw new Error(`A server could not be copied: ${failures.join('; ')}`);
}

function configure(data: string, settings: Record<string, string>): void {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'\n`);
  appendFileSync(path.join(data, 'postgresql.auto.conf'), lines.join(''));
}

function sameOwner(model: string, file: string): void {
  const { uid, gid } = statSync(model);
  chownSync(file, uid, gid);
}
