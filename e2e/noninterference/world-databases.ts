import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { EmbeddedServer, dropServerData, migrate, provisionDatabase } from '@aparte/database-core';
import { privateLogins, privateMigrator } from '@aparte/database-private/logins';
import { sponsorLogins, sponsorMigrator } from '@aparte/database-sponsor/logins';
import { privateMigrations } from '@aparte/migrations-private';
import { sponsorMigrations } from '@aparte/migrations-sponsor';

/** Password of every login: this server listens on loopback for the length of one run. */
export const LOGIN_PASSWORD = 'noninterference';

/** The two databases of one world. */
export interface WorldDatabases {
  privateUrl: string;
  sponsorUrl: string;
  privateAdminUrl: string;
  sponsorAdminUrl: string;
}

/** One server that holds the databases of every world. */
export class WorldServer {
  private readonly server: EmbeddedServer;
  private readonly folder: string;

  private constructor(server: EmbeddedServer, folder: string) {
    this.server = server;
    this.folder = folder;
  }

  static async start(): Promise<WorldServer> {
    const folder = mkdtempSync(path.join(tmpdir(), 'aparte-worlds-'));
    const server = await EmbeddedServer.start({
      dataDir: path.join(folder, 'postgres'),
      password: LOGIN_PASSWORD,
      durable: false,
    });
    return new WorldServer(server, folder);
  }

  /** Makes the two databases of a world, migrated and empty. */
  async databases(world: string): Promise<WorldDatabases> {
    const login = (name: string): { name: string; password: string } => ({ name, password: LOGIN_PASSWORD });
    const [privateName, sponsorName] = [`private_${world}`, `sponsor_${world}`];
    await provisionDatabase(this.server.adminUrl(), {
      database: privateName,
      migrator: login(privateMigrator),
      logins: privateLogins.map(login),
    });
    await provisionDatabase(this.server.adminUrl(), {
      database: sponsorName,
      migrator: login(sponsorMigrator),
      logins: sponsorLogins.map(login),
    });
    await migrate(this.urlOf(privateMigrator, privateName), privateMigrations);
    await migrate(this.urlOf(sponsorMigrator, sponsorName), sponsorMigrations);
    return {
      privateUrl: `postgres://127.0.0.1:${this.server.port}/${privateName}`,
      sponsorUrl: `postgres://127.0.0.1:${this.server.port}/${sponsorName}`,
      privateAdminUrl: this.server.adminUrl(privateName),
      sponsorAdminUrl: this.server.adminUrl(sponsorName),
    };
  }

  async stop(): Promise<void> {
    await this.server.stop();
    await dropServerData(path.join(this.folder, 'postgres'));
    rmSync(this.folder, { recursive: true, force: true });
  }

  private urlOf(login: string, database: string): string {
    return `postgres://${login}:${LOGIN_PASSWORD}@127.0.0.1:${this.server.port}/${database}`;
  }
}

/** Empties every table of a database, whatever guards it: row by row, which for a few rows is faster than truncating. */
export async function emptyDatabase(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname NOT IN ('pg_catalog', 'information_schema', 'public')`,
  );
  const deletions = rows.map(({ name }) => `DELETE FROM ${name}`).join(';');
  await client.query(
    `SET session_replication_role = replica; ${deletions}; SET session_replication_role = origin`,
  );
}

/** A connection of the superuser that stays open for a whole run. */
export async function adminConnection(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
}
