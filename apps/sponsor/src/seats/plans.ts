import type { SeatPrice } from '../stripe/seat-catalogue.ts';
import type { SponsorConfig } from '../sponsor.config.ts';
import type { PlansResponse } from './seats.dto.ts';
import { billingIntervals, seatLimits, vatRatePercent, type BillingInterval } from './seats.rules.ts';

/** What a seat costs in a rhythm of payment. */
export function priceOf(config: SponsorConfig, interval: BillingInterval): SeatPrice {
  const seatPriceCents = { month: config.seatPriceMonthCents, year: config.seatPriceYearCents }[interval];
  return { interval, seatPriceCents };
}

/** The price list that anybody may read. */
export function plansOf(config: SponsorConfig): PlansResponse {
  return {
    currency: 'EUR',
    minimumSeats: seatLimits.minimum,
    maximumSeats: seatLimits.maximum,
    vatRatePercent,
    plans: billingIntervals.map((interval) => priceOf(config, interval)),
  };
}
