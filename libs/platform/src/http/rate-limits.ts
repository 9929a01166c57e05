import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { TooManyRequests } from '../problems/problem.ts';

/** A number of attempts in a stretch of time, per key. */
export interface RateLimitRule {
  points: number;
  perSeconds: number;
}

/** A statement of the store, with its parameters apart. */
export interface AttemptStatement {
  text: string;
  values: unknown[];
}

/**
 * A Postgres table that keeps counts beyond the life of a process: its columns are `key`, `points` and `expire`, in this
 * order. Its statements run on connections of their own, so that no transaction takes a count back.
 */
export abstract class AttemptStore {
  abstract readonly schema: string;
  abstract readonly table: string;

  /** Runs one statement and tells the rows it answers. */
  abstract query(statement: AttemptStatement): Promise<{ rows: unknown[]; rowCount: number }>;
}

/**
 * Counts attempts per key (an account index or an address, never the plain value) and refuses what is too much.
 *
 * With a store the count survives a restart and holds for every process that shares the table; when the store fails, the
 * attempt fails with it, so that nobody guesses uncounted. Without a store it is kept in memory of the process.
 */
export class RateLimit {
  private readonly limiter: RateLimiterAbstract;

  constructor(name: string, rule: RateLimitRule, store?: AttemptStore) {
    const options = { keyPrefix: name, points: rule.points, duration: rule.perSeconds };
    this.limiter = store
      ? new RateLimiterPostgres({
          ...options,
          storeClient: store,
          storeType: 'client',
          schemaName: store.schema,
          tableName: store.table,
          // The table comes from a migration, and rows whose time is over are forgotten by the process that owns it.
          tableCreated: true,
          clearExpiredByTimeout: false,
        })
      : new RateLimiterMemory(options);
  }

  /**
   * Counts one attempt.
   *
   * @throws TooManyRequests with the seconds to wait.
   */
  async consume(key: string): Promise<void> {
    try {
      await this.limiter.consume(key);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) throw new TooManyRequests(refusal.msBeforeNext / 1_000);
      throw refusal;
    }
  }
}
