import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { openDataSource, withClient, type LoginConnection } from '@aparte/database-core';
import type { DataSource } from 'typeorm';
import pg from 'pg';
import { adminUrlOf, passwordOf, urlOf } from './test-login.ts';
import { testServer, type Plane, type TestServer } from './test-server.config.ts';

const SOURCE_IN_USE = '55006';
const ATTEMPTS = 40;

/** A database of its own for one spec file: migrated, empty, open to the logins of its plane and nobody else. */
export interface TestDatabase {
  readonly name: string;
  readonly plane: Plane;
  /** Address without credentials, as the configuration of a server takes it. */
  readonly url: string;
  /** Address with the superuser's credentials: to arrange rows and to look behind row security. */
  readonly adminUrl: string;
  passwordOf(login: string): string;
  /** Address with the credentials of one login. */
  urlOf(login: string): string;
  /** Opens a pool as that login, as a server does; closed by `drop`. */
  connect(login: string, entities?: LoginConnection['entities'], poolSize?: number): Promise<DataSource>;
  /** Closes every pool and removes the database, whoever is still connected. */
  drop(): Promise<void>;
}

/** Makes a test database of a plane by copying the template that the global set-up migrated. */
export async function testDatabase(plane: Plane): Promise<TestDatabase> {
  const server = testServer();
  const name = `test_${plane}_${process.pid}_${randomBytes(6).toString('hex')}`;
  await copyTemplate(server, plane, name);
  return new CopiedDatabase(server, plane, name);
}

class CopiedDatabase implements TestDatabase {
  readonly name: string;
  readonly plane: Plane;
  readonly url: string;
  readonly adminUrl: string;
  private readonly server: TestServer;
  private readonly pools: DataSource[] = [];

  constructor(server: TestServer, plane: Plane, name: string) {
    this.server = server;
    this.plane = plane;
    this.name = name;
    this.url = `postgres://127.0.0.1:${server.port}/${name}`;
    this.adminUrl = adminUrlOf(server, name);
  }

  passwordOf(login: string): string {
    return passwordOf(this.server, login);
  }

  urlOf(login: string): string {
    return urlOf(this.server, this.name, login);
  }

  async connect(
    login: string,
    entities: LoginConnection['entities'] = [],
    poolSize = 5,
  ): Promise<DataSource> {
    const password = this.passwordOf(login);
    const pool = await openDataSource({ url: this.url, login, password, entities, poolSize });
    this.pools.push(pool);
    return pool;
  }

  async drop(): Promise<void> {
    for (const pool of this.pools) if (pool.isInitialized) await pool.destroy();
    await withClient(adminUrlOf(this.server, 'postgres'), (client) =>
      client.query(`DROP DATABASE IF EXISTS ${this.name} WITH (FORCE)`),
    );
  }
}

async function copyTemplate(server: TestServer, plane: Plane, name: string): Promise<void> {
  const { template, migrator } = server.planes[plane];
  await withClient(adminUrlOf(server, 'postgres'), async (client) => {
    await createFrom(client, `CREATE DATABASE ${name} OWNER ${migrator} TEMPLATE ${template}`);
    await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
    for (const { privilege, grantee } of await rightsOn(client, template)) {
      await client.query(`GRANT ${privilege} ON DATABASE ${name} TO ${grantee}`);
    }
  });
}

/** Postgres refuses to copy a template while somebody, be it autovacuum, is connected to it: wait and retry. */
async function createFrom(client: pg.Client, statement: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await client.query(statement);
      return;
    } catch (error) {
      const busy = error instanceof pg.DatabaseError && error.code === SOURCE_IN_USE;
      if (!busy || attempt === ATTEMPTS) throw error;
      await wait(50);
    }
  }
}

/** A copy does not inherit who may connect, so the copy repeats what provisioning gave to the template. */
async function rightsOn(
  client: pg.Client,
  database: string,
): Promise<{ privilege: string; grantee: string }[]> {
  const { rows } = await client.query<{ privilege: string; grantee: string }>(
    `SELECT acl.privilege_type AS privilege, role.rolname AS grantee
       FROM pg_database d, aclexplode(d.datacl) acl JOIN pg_roles role ON role.oid = acl.grantee
      WHERE d.datname = $1`,
    [database],
  );
  return rows;
}
