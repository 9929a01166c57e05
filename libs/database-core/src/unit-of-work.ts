import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';

const running = new AsyncLocalStorage<EntityManager>();

/** The session token as the database expects it; `null` runs the work with no session at all. */
export type ContextToken = string | null;

/**
 * One transaction of one database login, with the reader's session token as its context.
 *
 * The token reaches Postgres as a transaction-local setting, where `ctx.uid()` turns it into an account
 * (confidentiality.md §1.2). Mail, Stripe and sockets stay outside: a unit of work holds a connection.
 */
export class UnitOfWork {
  private readonly dataSource: DataSource;

  constructor(dataSource: DataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Runs the work inside a transaction and commits it; any error rolls back and is thrown on.
   *
   * @throws Error when called inside another unit of work: two contexts in one request is a leak in waiting.
   */
  async run<T>(token: ContextToken, work: () => Promise<T>): Promise<T> {
    if (running.getStore()) throw new Error('A unit of work cannot be nested in another one.');

    const runner = this.dataSource.createQueryRunner();
    let committed = false;
    try {
      await runner.connect();
      await runner.startTransaction();
      await runner.query("SELECT set_config('app.session', $1, true)", [token ?? '']);
      const result = await running.run(runner.manager, work);
      await runner.commitTransaction();
      committed = true;
      return result;
    } finally {
      if (!committed && runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}

/**
 * The manager of the running unit of work; the only door to a repository.
 *
 * @throws Error outside a unit of work, so that a forgotten context is a crash and never an unfiltered read.
 */
export function currentManager(): EntityManager {
  const manager = running.getStore();
  if (!manager) throw new Error('There is no unit of work here.');
  return manager;
}
