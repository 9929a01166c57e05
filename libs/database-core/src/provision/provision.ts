import pg from 'pg';
import { hardenDatabase } from './harden.ts';
import { withClient } from './with-client.ts';

/** A database login of one surface: what a process connects as, and nothing more. */
export interface LoginPlan {
  name: string;
  password: string;
}

/** A database of one plane and the only logins that may connect to it. */
export interface DatabasePlan {
  database: string;
  /** Owner of schemas and tables, used by migrations and by no running process. */
  migrator: LoginPlan;
  logins: readonly LoginPlan[];
}

/**
 * Makes a database of a plane ready for its migrations: roles, database, who may connect, catalog hardening.
 * Running it again changes nothing but passwords. Needs a superuser's address (`adminUrl`), and a cluster that
 * serves these two planes only: its maintenance databases are closed to everybody but superusers.
 *
 * A login of another plane keeps its existence (roles belong to the whole cluster) but cannot connect.
 */
export async function provisionDatabase(adminUrl: string, plan: DatabasePlan): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await makeRole(client, 'own_definer', 'NOLOGIN');
    for (const login of [plan.migrator, ...plan.logins]) {
      await makeRole(client, login.name, `LOGIN PASSWORD ${client.escapeLiteral(login.password)}`);
    }
    await client.query(
      `GRANT own_definer TO ${client.escapeIdentifier(plan.migrator.name)} WITH INHERIT FALSE, SET TRUE`,
    );
    await makeDatabase(client, plan);
    await closeMaintenanceDatabases(client);
  });

  const url = new URL(adminUrl);
  url.pathname = `/${plan.database}`;
  await withClient(url.href, async (client) => {
    await openToLogins(client, plan);
    await hardenDatabase(client);
  });
}

async function makeRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const role = client.escapeIdentifier(name);
  const { rowCount } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  if (!rowCount) await client.query(`CREATE ROLE ${role}`);
  await client.query(
    `ALTER ROLE ${role} NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS NOINHERIT ${attributes}`,
  );
  if (!name.startsWith('app_')) return;
  await client.query(`ALTER ROLE ${role} SET statement_timeout = '5s'`);
  await client.query(`ALTER ROLE ${role} SET idle_in_transaction_session_timeout = '10s'`);
  await client.query(`ALTER ROLE ${role} SET lock_timeout = '3s'`);
}

async function makeDatabase(client: pg.Client, plan: DatabasePlan): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [plan.database]);
  if (rowCount) return;
  await client.query(
    `CREATE DATABASE ${client.escapeIdentifier(plan.database)} OWNER ${client.escapeIdentifier(plan.migrator.name)}`,
  );
}

/**
 * Anybody may connect to `postgres` and `template1` by default, and the statistics there count the rows written in
 * every database of the cluster: a director's login would read the activity of the private plane.
 */
async function closeMaintenanceDatabases(client: pg.Client): Promise<void> {
  const open = await client.query<{ name: string }>(
    "SELECT quote_ident(datname) AS name FROM pg_database WHERE datname IN ('postgres', 'template1')",
  );
  for (const { name } of open.rows) await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
}

/** The right to connect is the first wall: everybody loses it, the logins of this plane get it back. */
async function openToLogins(client: pg.Client, plan: DatabasePlan): Promise<void> {
  const database = client.escapeIdentifier(plan.database);
  await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
  for (const login of plan.logins) {
    await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${client.escapeIdentifier(login.name)}`);
  }
  const migrator = client.escapeIdentifier(plan.migrator.name);
  await client.query(`GRANT CONNECT, CREATE ON DATABASE ${database} TO ${migrator}`);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
  await client.query(`ALTER SCHEMA public OWNER TO ${migrator}`);
  for (const owner of [migrator, 'own_definer']) {
    await client.query(`ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC`);
  }
}
