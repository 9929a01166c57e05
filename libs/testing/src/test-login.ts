import type { TestServer } from './test-server.config.ts';

/** The password that a login has on this server. */
export function passwordOf(server: TestServer, login: string): string {
  return `${server.secret}-${login}`;
}

/** Address of a database with the credentials of one login. */
export function urlOf(server: TestServer, database: string, login: string): string {
  return `postgres://${login}:${passwordOf(server, login)}@127.0.0.1:${server.port}/${database}`;
}

/** Address of a database with the superuser's credentials. */
export function adminUrlOf(server: TestServer, database: string): string {
  return `postgres://postgres:${server.secret}@127.0.0.1:${server.port}/${database}`;
}
