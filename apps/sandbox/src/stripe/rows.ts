import type {
  CheckoutLine,
  CheckoutSession,
  Customer,
  Invoice,
  InvoicePayment,
  PaymentIntent,
  PaymentMethod,
  Price,
  Product,
  StripeEvent,
  StripeList,
  Subscription,
  TaxRate,
  WebhookEndpoint,
} from './objects.ts';

/** A request to the Stripe API as it arrived, for whoever checks what leaves the product. */
export interface RecordedRequest {
  id: string;
  at: string;
  method: string;
  path: string;
  /** The parameters as sent, before they are read. */
  body: string;
  params: Record<string, unknown>;
  idempotencyKey: string | null;
}

/** What was answered to an idempotency key, to be answered again. */
export interface KeptAnswer {
  /** The idempotency key itself. */
  id: string;
  at: string;
  method: string;
  path: string;
  body: string;
  requestId: string;
  status: number;
  answer: object;
}

/** What a Checkout page sells, beyond what Stripe shows of its session. */
export interface CheckoutOrder {
  /** The id of the session. */
  id: string;
  lines: StripeList<CheckoutLine>;
  taxRates: string[];
  subscriptionMetadata: Record<string, string>;
  description: string | null;
}

/** Where an invoice can be read without a key, and in which language it was written. */
export interface InvoiceDocument {
  /** The unguessable part of the address. */
  id: string;
  invoice: string;
  language: 'fr' | 'en';
}

/** One try to hand over an event. */
export interface DeliveryAttempt {
  at: string;
  /** The status answered, or null when nobody answered. */
  status: number | null;
}

/** An event on its way to one endpoint. */
export interface Delivery {
  id: string;
  event: string;
  endpoint: string;
  state: 'pending' | 'delivered' | 'failed';
  attempts: DeliveryAttempt[];
}

/** Everything the Stripe stand-in remembers, by kind. */
export interface StripeRows {
  customer: Customer;
  product: Product;
  price: Price;
  tax_rate: TaxRate;
  checkout_session: CheckoutSession;
  checkout_order: CheckoutOrder;
  subscription: Subscription;
  invoice: Invoice;
  invoice_document: InvoiceDocument;
  invoice_payment: InvoicePayment;
  payment_intent: PaymentIntent;
  payment_method: PaymentMethod;
  event: StripeEvent;
  webhook_endpoint: WebhookEndpoint;
  delivery: Delivery;
  request: RecordedRequest;
  kept_answer: KeptAnswer;
}
