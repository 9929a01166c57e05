import { DataSource, type EntitySchema, type MixedList } from 'typeorm';

/** Where and as whom a pool connects: one pool per login, never a shared one. */
export interface LoginConnection {
  /** Address of the database without credentials, e.g. `postgres://127.0.0.1:5432/aparte_private`. */
  url: string;
  login: string;
  password: string;
  /** The entities this login may use; anything else is unknown to its DataSource. */
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- TypeORM's own type for entity classes.
  entities: MixedList<Function | string | EntitySchema>;
  poolSize?: number;
}

/**
 * Opens the pool of one login. Every wait has an end, so that a leaked connection shows itself as an error
 * and not as a hang (confidentiality.md §1.5).
 */
export async function openDataSource(connection: LoginConnection): Promise<DataSource> {
  const url = new URL(connection.url);
  const dataSource = new DataSource({
    type: 'postgres',
    host: url.hostname,
    port: Number(url.port || '5432'),
    database: url.pathname.slice(1),
    username: connection.login,
    password: connection.password,
    entities: connection.entities,
    installExtensions: false,
    logging: false,
    poolSize: connection.poolSize ?? 5,
    connectTimeoutMS: 5_000,
    applicationName: connection.login,
    extra: {
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 10_000,
    },
  });
  return dataSource.initialize();
}
