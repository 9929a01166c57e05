/** What one payment comes to, in cents. */
export interface Quote {
  readonly netCents: number;
  readonly vatCents: number;
  readonly totalCents: number;
}

/** The exact amount of one payment for a number of seats; half a cent of tax is rounded up. */
export function quote(seats: number, seatPriceCents: number, vatRatePercent: number): Quote {
  const netCents = seats * seatPriceCents;
  const vatCents = Math.floor((netCents * vatRatePercent + 50) / 100);
  return { netCents, vatCents, totalCents: netCents + vatCents };
}

/** What paying once a year saves against twelve months, before tax; nothing when it saves nothing. */
export function yearlySavingCents(seats: number, monthlyCents: number, yearlyCents: number): number {
  return Math.max(0, seats * (12 * monthlyCents - yearlyCents));
}
