/** How a payment page stands. */
export interface CheckoutFacts {
  sessionId: string;
  state: 'open' | 'paid' | 'expired';
  /** Somebody has filled the page in; while it is open, the money is still on its way. */
  isFilledIn: boolean;
  subscriptionId: string | null;
  invoiceId: string | null;
}

/** How a subscription stands. */
export interface SubscriptionFacts {
  stripeSubscriptionId: string;
  stripeCustomerId: string;
  /** Pending while the first payment has not succeeded: nothing was bought yet. */
  state: 'pending' | 'active' | 'past-due' | 'ended';
  seats: number;
  interval: 'month' | 'year';
  seatPriceCents: number;
  /** Last day of the running period. */
  periodEndsOn: string;
  isLatestInvoicePaid: boolean;
}

/** An invoice that was issued; drafts are none of anybody's business. */
export interface InvoiceFacts {
  stripeInvoiceId: string;
  stripeCustomerId: string;
  stripeSubscriptionId: string | null;
  number: string;
  issuedOn: string;
  seats: number;
  netCents: number;
  vatCents: number;
  totalCents: number;
  state: 'open' | 'paid' | 'void';
}
