import { Injectable } from '@nestjs/common';
import { currentManager } from '@aparte/database-core';
import { CheckoutEntity, SubscriptionEntity } from '@aparte/database-sponsor';
import type { BoughtSeats } from './subscription.rules.ts';
import type { BillingInterval } from './seats.rules.ts';

/** A purchase of the director's own firm. */
export interface CheckoutView {
  id: string;
  state: 'open' | 'paid' | 'expired';
  seats: number;
  interval: BillingInterval;
  sessionId: string | null;
  url: string | null;
}

/** The seats of the director's own firm. */
export type SeatsView = Omit<BoughtSeats, 'stripeSubscriptionId'>;

/** Reads what the director's own firm has bought; row security hides every other firm. */
@Injectable()
export class SeatsQueries {
  async checkout(checkoutId: string): Promise<CheckoutView | null> {
    const checkout = await currentManager().findOneBy(CheckoutEntity, { id: checkoutId });
    if (!checkout) return null;
    return {
      id: checkout.id,
      state: checkout.state,
      seats: checkout.seats,
      interval: checkout.billingInterval,
      sessionId: checkout.stripeSessionId,
      url: checkout.url,
    };
  }

  async seats(): Promise<SeatsView | null> {
    const [subscription] = await currentManager().find(SubscriptionEntity, { take: 1 });
    if (!subscription) return null;
    return {
      seats: subscription.seats,
      interval: subscription.billingInterval,
      seatPriceCents: subscription.seatPriceCents,
      paidUntil: subscription.paidUntil,
      state: subscription.state,
    };
  }
}
