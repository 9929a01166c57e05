import { privateDatabase, privateLogins, privateMigrator } from '@aparte/database-private/logins';
import { sponsorDatabase, sponsorLogins, sponsorMigrator } from '@aparte/database-sponsor/logins';
import { EmbeddedServer, migrate, provisionDatabase, type MigrationClass } from '@aparte/database-core';
import { privateMigrations } from '@aparte/migrations-private';
import { sponsorMigrations } from '@aparte/migrations-sponsor';
import path from 'node:path';
import type { StackSecrets } from './settings.ts';

/** Where the two databases are, without credentials, and how to stop what was started for them. */
export interface Databases {
  privateUrl: string;
  sponsorUrl: string;
  /** Superuser's address of each database, for dumps and tests. */
  adminUrls: { private: string; sponsor: string };
  stop: () => Promise<void>;
}

/** Servers of the reader's own, instead of the built-in one; addresses of a superuser. */
export interface ForeignServers {
  private: string | undefined;
  sponsor: string | undefined;
}

/** Every login that needs a password. */
export const LOGIN_NAMES: readonly string[] = [
  privateMigrator,
  sponsorMigrator,
  ...new Set([...privateLogins, ...sponsorLogins]),
];

interface Plane {
  database: string;
  migrator: string;
  logins: readonly string[];
  migrations: readonly MigrationClass[];
}

const PRIVATE: Plane = {
  database: privateDatabase,
  migrator: privateMigrator,
  logins: privateLogins,
  migrations: privateMigrations,
};
const SPONSOR: Plane = {
  database: sponsorDatabase,
  migrator: sponsorMigrator,
  logins: sponsorLogins,
  migrations: sponsorMigrations,
};

/**
 * Starts Postgres when it is ours to start, and brings both planes to their newest migration. When that fails, the
 * Postgres that was started is stopped again.
 */
export async function openDatabases(
  dataDir: string,
  secrets: StackSecrets,
  foreign: ForeignServers,
  options: { durable: boolean; onMigration: (name: string) => void },
): Promise<Databases> {
  const own =
    foreign.private && foreign.sponsor ? null : await startOwnServer(dataDir, secrets, options.durable);
  const ownUrl = own?.adminUrl() ?? '';
  const stop = async (): Promise<void> => {
    await own?.stop();
  };
  const admins = { private: foreign.private ?? ownUrl, sponsor: foreign.sponsor ?? ownUrl };
  try {
    await prepareDatabases(admins, secrets.logins, options.onMigration);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    privateUrl: bareUrl(admins.private, privateDatabase),
    sponsorUrl: bareUrl(admins.sponsor, sponsorDatabase),
    adminUrls: {
      private: onDatabase(admins.private, privateDatabase),
      sponsor: onDatabase(admins.sponsor, sponsorDatabase),
    },
    stop,
  };
}

/** Provisions and migrates both planes, from the addresses of their superusers. */
export async function prepareDatabases(
  adminUrls: { private: string; sponsor: string },
  passwords: Readonly<Record<string, string>>,
  onMigration: (name: string) => void,
): Promise<void> {
  await prepare(adminUrls.private, PRIVATE, passwords, onMigration);
  await prepare(adminUrls.sponsor, SPONSOR, passwords, onMigration);
}

function startOwnServer(dataDir: string, secrets: StackSecrets, durable: boolean): Promise<EmbeddedServer> {
  return EmbeddedServer.start({
    dataDir: path.join(dataDir, 'postgres'),
    password: secrets.superuser,
    preferredPort: 54_329,
    durable,
  });
}

async function prepare(
  adminUrl: string,
  plane: Plane,
  passwords: Readonly<Record<string, string>>,
  onMigration: (name: string) => void,
): Promise<void> {
  const withPassword = (name: string): { name: string; password: string } => ({
    name,
    password: passwords[name] ?? '',
  });
  await provisionDatabase(adminUrl, {
    database: plane.database,
    migrator: withPassword(plane.migrator),
    logins: plane.logins.map(withPassword),
  });
  const url = new URL(onDatabase(adminUrl, plane.database));
  url.username = plane.migrator;
  url.password = passwords[plane.migrator] ?? '';
  await migrate(url.href, plane.migrations, onMigration);
}

function onDatabase(adminUrl: string, database: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function bareUrl(adminUrl: string, database: string): string {
  const url = new URL(onDatabase(adminUrl, database));
  url.username = '';
  url.password = '';
  return url.href;
}
