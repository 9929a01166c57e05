import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { openDataSource, UnitOfWork, currentManager } from '@aparte/database-core';
import type { DataSource } from 'typeorm';
import { ApiConfig } from '../api.config.ts';
import { SponsorOffers, type SeatOffer } from './sponsor-offers.ts';

const ALL_OFFERS = `
  SELECT organisation_id AS "orgRef", organisation_name AS "orgName", seats, paid_until::text AS "paidUntil"
    FROM offer.seat_pool
   ORDER BY organisation_id`;

/**
 * Reads the view `offer.seat_pool` of the sponsor database as `app_gate`, which may read nothing else there.
 *
 * The pool opens with the first read: the private plane starts and works while the sponsor plane is down.
 */
@Injectable()
export class PostgresSponsorOffers extends SponsorOffers implements OnApplicationShutdown {
  private opening: Promise<DataSource> | null = null;

  constructor(private readonly config: ApiConfig) {
    super();
  }

  override async readAll(): Promise<SeatOffer[]> {
    const gate = new UnitOfWork(await this.pool());
    // Raw SQL, because the entities of the sponsor plane are out of reach of this one, on purpose.
    return gate.run(null, () => currentManager().query<SeatOffer[]>(ALL_OFFERS));
  }

  async onApplicationShutdown(): Promise<void> {
    const pool = await this.opening?.catch(() => null);
    await pool?.destroy();
  }

  private pool(): Promise<DataSource> {
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
}
