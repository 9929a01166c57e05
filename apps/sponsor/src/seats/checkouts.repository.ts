import type { BillingInterval } from './seats.rules.ts';

/** A purchase as we keep it. */
export interface StoredCheckout {
  id: string;
  organisationId: string;
  seats: number;
  interval: BillingInterval;
  state: 'open' | 'paid' | 'expired';
  /** Its payment page at Stripe, once that is open. */
  sessionId: string | null;
  url: string | null;
}

/** Purchases and Stripe's customers; used inside the unit of work of billing. */
export abstract class CheckoutsRepository {
  abstract find(checkoutId: string): Promise<StoredCheckout | null>;
  abstract findOpen(organisationId: string): Promise<StoredCheckout | null>;
  abstract findBySession(sessionId: string): Promise<StoredCheckout | null>;
  /** Adds an open purchase; tells no when it exists already or the organisation has another one open. */
  abstract add(
    checkout: Pick<StoredCheckout, 'id' | 'organisationId' | 'seats' | 'interval'>,
  ): Promise<boolean>;
  /** Notes the payment page; tells no when the purchase is no longer open. */
  abstract givePage(checkoutId: string, page: { sessionId: string; url: string }): Promise<boolean>;
  /** Ends an open purchase; one that has ended stays as it is. */
  abstract close(checkoutId: string, state: 'paid' | 'expired'): Promise<void>;
  abstract findCustomer(organisationId: string): Promise<string | null>;
  abstract addCustomer(organisationId: string, stripeCustomerId: string): Promise<void>;
}
