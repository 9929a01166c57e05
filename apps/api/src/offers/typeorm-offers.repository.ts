import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { SeatOfferEntity } from '@aparte/database-private';
import { OffersRepository } from './offers.repository.ts';
import type { SeatOffer } from './sponsor-offers.ts';

const ROWS_AT_ONCE = 1_000;

/** Offers in `seat.offer`. */
@Injectable()
export class TypeormOffersRepository extends OffersRepository {
  override async takeOver(offers: readonly SeatOffer[]): Promise<void> {
    for (let start = 0; start < offers.length; start += ROWS_AT_ONCE)
      await this.upsert(offers.slice(start, start + ROWS_AT_ONCE));
  }

  private async upsert(offers: SeatOffer[]): Promise<void> {
    await currentManager()
      .createQueryBuilder()
      .insert()
      .into(SeatOfferEntity)
      .values(offers)
      .orUpdate(['org_name', 'seats', 'paid_until'], ['org_ref'], { skipUpdateIfNoValuesChanged: true })
      .execute();
  }
}
