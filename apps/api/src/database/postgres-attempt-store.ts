import type { OnApplicationShutdown } from '@nestjs/common';
import { openDataSource } from '@aparte/database-core';
import { AttemptStore, type AttemptStatement } from '@aparte/platform';
import type { DataSource } from 'typeorm';
import type { ApiConfig } from '../api.config.ts';

const CONNECTIONS = 3;

/**
 * Counts of attempts in `identity.attempt_count`, on connections of their own: an attempt is counted even when the
 * transaction around it is undone, and never waits for one that such a transaction holds.
 */
export class PostgresAttemptStore extends AttemptStore implements OnApplicationShutdown {
  readonly schema = 'identity';
  readonly table = 'attempt_count';

  private constructor(private readonly pool: DataSource) {
    super();
  }

  static async open(config: ApiConfig): Promise<PostgresAttemptStore> {
    const pool = await openDataSource({
      url: config.databaseUrlPrivate,
      login: 'app_auth',
      password: config.databasePasswordAppAuth,
      entities: [],
      poolSize: CONNECTIONS,
    });
    return new PostgresAttemptStore(pool);
  }

  override async query({ text, values }: AttemptStatement): Promise<{ rows: unknown[]; rowCount: number }> {
    const runner = this.pool.createQueryRunner();
    try {
      const { records, affected } = await runner.query(text, values, true);
      return { rows: records, rowCount: affected ?? records.length };
    } finally {
      await runner.release();
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.destroy();
  }
}
