import { Injectable } from '@nestjs/common';
import { GateUnitOfWork } from '../database/units-of-work.ts';
import { OffersRepository } from './offers.repository.ts';
import { SponsorOffers } from './sponsor-offers.ts';

/** Copies what the sponsor plane offers into the private plane; nothing flows the other way. */
@Injectable()
export class CopyOffers {
  constructor(
    private readonly sponsorOffers: SponsorOffers,
    private readonly gate: GateUnitOfWork,
    private readonly offers: OffersRepository,
  ) {}

  async execute(): Promise<void> {
    const offered = await this.sponsorOffers.readAll();
    await this.gate.run(null, () => this.offers.takeOver(offered));
  }
}
