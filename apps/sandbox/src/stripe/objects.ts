import type { Stripe } from 'stripe';

/*
 * The objects as they travel: the types of the installed SDK, with ids where the
 * SDK also allows whole objects, and with decimals as the strings they are on the
 * wire. A new SDK that moves a field breaks the compilation here.
 */

/** A list of Stripe objects, or one page of it. */
export interface StripeList<Item> {
  object: 'list';
  data: Item[];
  has_more: boolean;
  url: string;
}

/** Who buys. */
export interface Customer extends Stripe.Customer {
  name: string | null;
  address: Stripe.Address | null;
  preferred_locales: string[];
}

/** What is sold. */
export type Product = Stripe.Product;

/** What one unit costs, and how often. */
export interface Price extends Omit<Stripe.Price, 'unit_amount_decimal'> {
  product: string;
  unit_amount: number;
  unit_amount_decimal: string;
  recurring: BillingInterval;
}

/** How often a price is due. */
export interface BillingInterval extends Stripe.Price.Recurring {
  interval: 'month' | 'year';
}

/** A rate of VAT, added on top of prices. */
export type TaxRate = Stripe.TaxRate;

/** A page on which a customer pays, and what became of it. */
export interface CheckoutSession extends Omit<Stripe.Checkout.Session, 'line_items'> {
  amount_subtotal: number;
  amount_total: number;
  customer: string | null;
  locale: 'auto' | 'fr' | 'en' | null;
  success_url: string;
  url: string | null;
  status: 'open' | 'complete' | 'expired';
  metadata: Stripe.Metadata;
}

/** A line of a Checkout page. */
export interface CheckoutLine extends Omit<Stripe.LineItem, 'price'> {
  price: Price;
  quantity: number;
}

/** A price as older readers know it. */
export interface Plan extends Omit<Stripe.Plan, 'amount_decimal'> {
  amount_decimal: string;
  product: string;
}

/** The seats of a subscription, with the period they are paid for. */
export interface SubscriptionItem extends Omit<Stripe.SubscriptionItem, 'price' | 'plan'> {
  price: Price;
  plan: Plan;
  quantity: number;
}

/** Seats paid for again and again. */
export interface Subscription extends Omit<Stripe.Subscription, 'items'> {
  customer: string;
  default_payment_method: string;
  default_tax_rates: TaxRate[];
  items: StripeList<SubscriptionItem>;
  latest_invoice: string;
}

/** A line of an invoice. */
export interface InvoiceLine extends Omit<Stripe.InvoiceLineItem, 'pricing' | 'quantity_decimal'> {
  description: string;
  pricing: {
    price_details: { price: string; product: string };
    type: 'price_details';
    unit_amount_decimal: string;
  };
  quantity: number;
  quantity_decimal: string;
  taxes: Stripe.InvoiceLineItem.Tax[];
}

/** A bill, its taxes and whether it was paid. */
export interface Invoice extends Omit<Stripe.Invoice, 'lines'> {
  customer: string;
  lines: StripeList<InvoiceLine>;
  status: 'draft' | 'open' | 'paid';
  total_taxes: Stripe.Invoice.TotalTax[];
}

/** Which payment settled which invoice. */
export type InvoicePayment = Stripe.InvoicePayment;

/** Money that was taken from a card. */
export type PaymentIntent = Stripe.PaymentIntent;

/** A card, known by its brand and last four digits only. */
export interface PaymentMethod extends Stripe.PaymentMethod {
  card: Stripe.PaymentMethod.Card;
  customer: string;
}

/** Where events are sent, with the secret that signs them. */
export interface WebhookEndpoint extends Stripe.WebhookEndpoint {
  secret: string;
}

/** Everything an event can be about. */
export type EventSubject = Customer | Product | Price | CheckoutSession | Subscription | Invoice;

/** Something that happened, as it was at that moment. */
export interface StripeEvent {
  id: string;
  object: 'event';
  api_version: string;
  created: number;
  data: { object: EventSubject; previous_attributes?: Record<string, unknown> };
  livemode: false;
  pending_webhooks: number;
  request: { id: string | null; idempotency_key: string | null };
  type: EventType;
}

/** The kinds of events that this sandbox sends. */
export type EventType = Extract<
  Stripe.Event['type'],
  | 'checkout.session.completed'
  | 'checkout.session.expired'
  | 'customer.created'
  | 'customer.updated'
  | 'customer.subscription.created'
  | 'customer.subscription.updated'
  | 'customer.subscription.deleted'
  | 'invoice.created'
  | 'invoice.finalized'
  | 'invoice.paid'
>;

/** The one version of the Stripe API that these objects follow. */
export const apiVersion = '2026-10-28.endive' satisfies Stripe.LatestApiVersion;
