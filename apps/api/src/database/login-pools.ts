import type { OnApplicationShutdown } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { openDataSource } from '@aparte/database-core';
import { entitiesFor, privateLogins, type PrivateLogin } from '@aparte/database-private';
import type { ApiConfig } from '../api.config.ts';

/** One pool of connections for each login of the private plane, closed when the process stops. */
export class LoginPools implements OnApplicationShutdown {
  private constructor(private readonly pools: ReadonlyMap<PrivateLogin, DataSource>) {}

  /** Opens every pool; when one cannot be opened, none stays open. */
  static async open(config: ApiConfig): Promise<LoginPools> {
    const passwords = passwordsOf(config);
    const attempts = await Promise.allSettled(
      privateLogins.map((login) =>
        openDataSource({
          url: config.databaseUrlPrivate,
          login,
          password: passwords[login],
          entities: entitiesFor[login],
        }),
      ),
    );
    const opened = attempts.filter((attempt) => attempt.status === 'fulfilled').map(({ value }) => value);
    const failed = attempts.find((attempt) => attempt.status === 'rejected');
    if (failed) {
      await Promise.all(opened.map((pool) => pool.destroy()));
      throw failed.reason;
    }
    return new LoginPools(new Map(opened.map((pool, position) => [loginAt(position), pool])));
  }

  /** The pool of a login. */
  of(login: PrivateLogin): DataSource {
    const pool = this.pools.get(login);
    if (!pool) throw new Error(`There is no pool for ${login}.`);
    return pool;
  }

  /** Resolves when every login can reach the database. */
  async check(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.query('SELECT 1')));
  }

  /** Runs after the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await Promise.all([...this.pools.values()].map((pool) => pool.destroy()));
  }
}

function loginAt(position: number): PrivateLogin {
  const login = privateLogins[position];
  if (!login) throw new Error('There are more pools than logins.');
  return login;
}

function passwordsOf(config: ApiConfig): Record<PrivateLogin, string> {
  return {
    app_auth: config.databasePasswordAppAuth,
    app_rep: config.databasePasswordAppRep,
    app_coach: config.databasePasswordAppCoach,
    app_operator: config.databasePasswordAppOperator,
    app_matcher: config.databasePasswordAppMatcher,
    app_audit: config.databasePasswordAppAudit,
    app_break_glass: config.databasePasswordAppBreakGlass,
    app_report: config.databasePasswordAppReport,
    app_gate: config.databasePasswordAppGate,
  };
}
