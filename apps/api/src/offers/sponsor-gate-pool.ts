import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openDataSource } from '@aparte/database-core';
import type { DataSource } from 'typeorm';
import { ApiConfig } from '../api.config.ts';

/**
 * The connections of `app_gate` to the sponsor database, where it reads what is offered and inserts letters.
 *
 * The pool opens with the first use: the private plane starts and works while the sponsor plane is down.
 */
@Injectable()
export class SponsorGatePool implements OnApplicationShutdown {
  private opening: Promise<DataSource> | null = null;

  constructor(private readonly config: ApiConfig) {}

  open(): Promise<DataSource> {
    this.opening ??= openDataSource({
      url: this.config.databaseUrlSponsor,
      login: 'app_gate',
      password: this.config.databasePasswordSponsorGate,
      entities: [],
      poolSize: 2,
    }).catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  async onApplicationShutdown(): Promise<void> {
    const pool = await this.opening?.catch(() => null);
    await pool?.destroy();
  }
}
