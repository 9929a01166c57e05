import type { Stripe } from 'stripe';
import { dayOf } from '../requests/day.ts';
import type { CheckoutFacts, InvoiceFacts, SubscriptionFacts } from './stripe-facts.ts';

const intervals = ['month', 'year'] as const;
const issuedStates = ['open', 'paid', 'void'] as const;

/** Stripe sent an object in a shape that this code does not sell. */
export class UnexpectedStripeShape extends Error {
  override readonly name = 'UnexpectedStripeShape';
}

/** Reads a Checkout session. A page that was filled in but whose money has not arrived is still open. */
export function checkoutFacts(session: Stripe.Checkout.Session): CheckoutFacts {
  return {
    sessionId: session.id,
    state: checkoutState(session),
    isFilledIn: session.status === 'complete',
    subscriptionId: idOf(session.subscription),
    invoiceId: idOf(session.invoice),
  };
}

/** Reads a subscription that was fetched with its latest invoice. */
export function subscriptionFacts(subscription: Stripe.Subscription): SubscriptionFacts {
  const [item, ...others] = subscription.items.data;
  if (!item || others.length > 0) throw new UnexpectedStripeShape('A subscription has not exactly one item.');
  const { unit_amount: seatPriceCents, recurring } = item.price;
  const interval = intervals.find((known) => known === recurring?.interval);
  if (seatPriceCents === null || !interval)
    throw new UnexpectedStripeShape('A seat has no price, or another interval.');

  const invoice = subscription.latest_invoice;
  return {
    stripeSubscriptionId: subscription.id,
    stripeCustomerId: requiredId(subscription.customer),
    state: subscriptionState(subscription.status),
    seats: item.quantity ?? 0,
    interval,
    seatPriceCents,
    periodEndsOn: dayOf(instantOf(item.current_period_end)),
    isLatestInvoicePaid: typeof invoice === 'object' && invoice?.status === 'paid',
  };
}

/** Reads an invoice; `null` for a draft. */
export function invoiceFacts(invoice: Stripe.Invoice): InvoiceFacts | null {
  const state = invoiceState(invoice.status);
  if (!state || !invoice.id || !invoice.number) return null;
  const netCents = invoice.total_excluding_tax ?? invoice.total;
  return {
    stripeInvoiceId: invoice.id,
    stripeCustomerId: requiredId(invoice.customer),
    stripeSubscriptionId: idOf(invoice.parent?.subscription_details?.subscription ?? null),
    number: invoice.number,
    issuedOn: dayOf(instantOf(invoice.status_transitions.finalized_at ?? invoice.created)),
    seats: seatsOn(invoice),
    netCents,
    vatCents: invoice.total - netCents,
    totalCents: invoice.total,
    state,
  };
}

function checkoutState(session: Stripe.Checkout.Session): CheckoutFacts['state'] {
  if (session.status === 'expired') return 'expired';
  return session.status === 'complete' && session.payment_status !== 'unpaid' ? 'paid' : 'open';
}

/** A status that Stripe adds one day counts as "past due": seats stay until what was paid for is over. */
function subscriptionState(status: Stripe.Subscription.Status): SubscriptionFacts['state'] {
  switch (status) {
    case 'incomplete':
      return 'pending';
    case 'active':
    case 'trialing':
      return 'active';
    case 'canceled':
    case 'incomplete_expired':
      return 'ended';
    default:
      return 'past-due';
  }
}

function invoiceState(status: Stripe.Invoice.Status | null): InvoiceFacts['state'] | null {
  if (status === 'uncollectible') return 'open';
  return issuedStates.find((known) => known === status) ?? null;
}

/** The seats of the period, or those added when the invoice is about nothing else. */
function seatsOn(invoice: Stripe.Invoice): number {
  const quantities = invoice.lines.data
    .filter(({ parent }) => parent?.subscription_item_details?.proration !== true)
    .map(({ quantity }) => quantity ?? 0);
  if (quantities.length > 0) return quantities.reduce((sum, quantity) => sum + quantity, 0);
  return Math.max(0, ...invoice.lines.data.map(({ quantity }) => quantity ?? 0));
}

function idOf(reference: string | { id?: string } | null): string | null {
  return typeof reference === 'string' ? reference : (reference?.id ?? null);
}

function requiredId(reference: string | { id?: string } | null): string {
  const id = idOf(reference);
  if (!id) throw new UnexpectedStripeShape('An object has no customer.');
  return id;
}

function instantOf(seconds: number): Date {
  return new Date(seconds * 1_000);
}
