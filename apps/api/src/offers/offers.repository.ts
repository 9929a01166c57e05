import type { SeatOffer } from './sponsor-offers.ts';

/** The private plane's own copy of what is offered. */
export abstract class OffersRepository {
  /** Takes over new and changed offers; runs inside a unit of `app_gate`. */
  abstract takeOver(offers: readonly SeatOffer[]): Promise<void>;
}
