import type { SubscriptionFacts } from '../stripe/stripe-facts.ts';

/** The seats that an organisation has bought, as we keep them. */
export interface BoughtSeats {
  stripeSubscriptionId: string;
  seats: number;
  interval: 'month' | 'year';
  seatPriceCents: number;
  /** Last day that is paid for. */
  paidUntil: string | null;
  state: 'active' | 'past-due' | 'ended';
}

/** An organisation pays for two subscriptions at once: a person has to look at it. */
export class SecondSubscription extends Error {
  override readonly name = 'SecondSubscription';
}

/**
 * What we keep after Stripe has told how a subscription stands; `null` when that changes nothing.
 *
 * Only paid invoices move the paid day and add seats, and seats that were paid for stay to the end of their
 * period. Nothing else moves them: not who came, not who left.
 */
export function boughtSeatsAfter(stored: BoughtSeats | null, facts: SubscriptionFacts): BoughtSeats | null {
  const { state } = facts;
  if (state === 'pending') return null;

  const isSame = stored?.stripeSubscriptionId === facts.stripeSubscriptionId;
  if (!isSame && state === 'ended') return null;
  if (!isSame && stored && stored.state !== 'ended') throw new SecondSubscription();

  return renewed(isSame ? stored : null, facts, state);
}

function renewed(
  before: BoughtSeats | null,
  facts: SubscriptionFacts,
  state: BoughtSeats['state'],
): BoughtSeats {
  return {
    stripeSubscriptionId: facts.stripeSubscriptionId,
    seats: seatsAfter(before, facts),
    interval: facts.interval,
    seatPriceCents: facts.seatPriceCents,
    paidUntil: facts.isLatestInvoicePaid ? facts.periodEndsOn : (before?.paidUntil ?? null),
    state,
  };
}

function seatsAfter(before: BoughtSeats | null, facts: SubscriptionFacts): number {
  if (!before) return facts.seats;
  if (!facts.isLatestInvoicePaid) return before.seats;
  return before.paidUntil === facts.periodEndsOn ? Math.max(before.seats, facts.seats) : facts.seats;
}
