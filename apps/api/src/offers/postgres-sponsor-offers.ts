import { Injectable } from '@nestjs/common';
import { UnitOfWork, currentManager } from '@aparte/database-core';
import { SponsorGatePool } from './sponsor-gate-pool.ts';
import { SponsorOffers, type SeatOffer } from './sponsor-offers.ts';

const ALL_OFFERS = `
  SELECT organisation_id AS "orgRef", organisation_name AS "orgName", seats, paid_until::text AS "paidUntil"
    FROM offer.seat_pool
   ORDER BY organisation_id`;

/** Reads the view `offer.seat_pool` of the sponsor database as `app_gate`. */
@Injectable()
export class PostgresSponsorOffers extends SponsorOffers {
  constructor(private readonly pool: SponsorGatePool) {
    super();
  }

  override async readAll(): Promise<SeatOffer[]> {
    const gate = new UnitOfWork(await this.pool.open());
    // Raw SQL, because the entities of the sponsor plane are out of reach of this one, on purpose.
    return gate.run(null, () => currentManager().query<SeatOffer[]>(ALL_OFFERS));
  }
}
