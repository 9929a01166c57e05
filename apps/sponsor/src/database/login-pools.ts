import type { OnApplicationShutdown } from '@nestjs/common';
import { openDataSource } from '@aparte/database-core';
import { entitiesFor, type SponsorLogin } from '@aparte/database-sponsor';
import type { DataSource } from 'typeorm';
import type { SponsorConfig } from '../sponsor.config.ts';

/** The logins that this process holds; `app_gate` belongs to the private plane's side of the letterbox. */
const processLogins = ['app_dauth', 'app_director', 'app_billing', 'app_courier'] as const;

/** A login of this process. */
export type ProcessLogin = Extract<SponsorLogin, (typeof processLogins)[number]>;

/** One pool of connections for each login of this process, closed when it stops. */
export class LoginPools implements OnApplicationShutdown {
  private constructor(private readonly pools: ReadonlyMap<ProcessLogin, DataSource>) {}

  /** Opens every pool; when one cannot be opened, none stays open. */
  static async open(config: SponsorConfig): Promise<LoginPools> {
    const passwords = passwordsOf(config);
    const attempts = await Promise.allSettled(
      processLogins.map(async (login): Promise<[ProcessLogin, DataSource]> => {
        const password = passwords[login];
        const entities = entitiesFor[login];
        return [login, await openDataSource({ url: config.databaseUrlSponsor, login, password, entities })];
      }),
    );
    const opened = attempts.filter((attempt) => attempt.status === 'fulfilled').map(({ value }) => value);
    const failed = attempts.find((attempt) => attempt.status === 'rejected');
    if (failed) {
      await Promise.all(opened.map(([, pool]) => pool.destroy()));
      throw failed.reason;
    }
    return new LoginPools(new Map(opened));
  }

  /** The pool of a login. */
  of(login: ProcessLogin): DataSource {
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

function passwordsOf(config: SponsorConfig): Record<ProcessLogin, string> {
  return {
    app_dauth: config.databasePasswordAppDauth,
    app_director: config.databasePasswordAppDirector,
    app_billing: config.databasePasswordAppBilling,
    app_courier: config.databasePasswordAppCourier,
  };
}
