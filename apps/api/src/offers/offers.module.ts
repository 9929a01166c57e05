import { Module } from '@nestjs/common';
import { CopyOffers } from './copy-offers.ts';
import { OffersPoller } from './offers-poller.ts';
import { OffersQueries } from './offers.queries.ts';
import { OffersRepository } from './offers.repository.ts';
import { PostgresSponsorOffers } from './postgres-sponsor-offers.ts';
import { RefreshOffers } from './refresh-offers.ts';
import { SponsorGatePool } from './sponsor-gate-pool.ts';
import { SponsorOffers } from './sponsor-offers.ts';
import { TypeormOffersRepository } from './typeorm-offers.repository.ts';

/** What the sponsor plane offers, copied upward. */
@Module({
  providers: [
    CopyOffers,
    OffersPoller,
    OffersQueries,
    RefreshOffers,
    SponsorGatePool,
    { provide: OffersRepository, useClass: TypeormOffersRepository },
    { provide: SponsorOffers, useClass: PostgresSponsorOffers },
  ],
  exports: [OffersQueries, RefreshOffers, SponsorGatePool],
})
export class OffersModule {}
