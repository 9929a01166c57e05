import type { CheckoutResponse, SeatsResponse } from './seats.dto.ts';
import type { CheckoutView, SeatsView } from './seats.queries.ts';

/** Shows a director the seats as bought. */
export function seatsForDirector(seats: SeatsView | null): SeatsResponse {
  if (!seats) return { seats: 0, interval: null, seatPriceCents: null, paidUntil: null, state: 'none' };
  return {
    seats: seats.seats,
    interval: seats.interval,
    seatPriceCents: seats.seatPriceCents,
    paidUntil: seats.paidUntil,
    state: seats.state,
  };
}

/** Shows a director how a purchase stands. */
export function checkoutForDirector({ state, seats, interval }: CheckoutView): CheckoutResponse {
  return { state, seats, interval };
}
