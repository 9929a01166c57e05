import Stripe from 'stripe';

import { Alarm } from './alarm.ts';
import { Clock } from './clock.ts';
import { createSandbox, type Sandbox } from './create-sandbox.ts';
import { SeededIds } from './id-source.ts';
import { readSandboxConfig } from './sandbox.config.ts';

/** A clock that stands still until it is moved. */
export class FakeClock extends Clock {
  constructor(private current = new Date('2027-01-15T10:00:00Z')) {
    super();
  }

  now(): Date {
    return this.current;
  }

  moveTo(instant: string): void {
    this.current = new Date(instant);
  }
}

/** An alarm that rings when the test says so. */
export class FakeAlarm extends Alarm {
  readonly delaysMs: number[] = [];
  private waiting: (() => void)[] = [];
  private watchers: (() => void)[] = [];

  after(delayMs: number, action: () => void): void {
    this.delaysMs.push(delayMs);
    this.waiting.push(action);
    for (const tell of this.watchers.splice(0)) tell();
  }

  cancelAll(): void {
    this.waiting = [];
  }

  /** Resolves once the alarm is set. */
  async isSet(): Promise<void> {
    if (this.waiting.length > 0) return;
    await new Promise<void>((resolve) => this.watchers.push(resolve));
  }

  ring(): void {
    for (const action of this.waiting.splice(0)) action();
  }
}

export interface TestSandbox extends Sandbox {
  stripe: Stripe;
  clock: FakeClock;
  alarm: FakeAlarm;
}

/** A sandbox on free ports, with its own time and ids and nothing on disk, and the official SDK pointed at it. */
export async function startSandbox(environment: Record<string, string> = {}): Promise<TestSandbox> {
  const clock = new FakeClock();
  const alarm = new FakeAlarm();
  const config = readSandboxConfig({
    NODE_ENV: 'test',
    SANDBOX_HTTP_PORT: '0',
    SANDBOX_SMTP_PORT: '0',
    SANDBOX_DATA_DIRECTORY: '',
    ...environment,
  });
  const ids = new SeededIds(environment['SANDBOX_SEED'] ?? 'tests');
  const sandbox = await createSandbox(config, { clock, ids, alarm });
  return { ...sandbox, stripe: sdkFor(sandbox.httpUrl), clock, alarm };
}

/** The official SDK, pointed at a sandbox instead of api.stripe.com. */
export function sdkFor(httpUrl: string, key = 'sk_test_sandbox'): Stripe {
  const { hostname, port } = new URL(httpUrl);
  return new Stripe(key, { host: hostname, port, protocol: 'http', maxNetworkRetries: 0, telemetry: false });
}

export interface Catalogue {
  monthly: Stripe.Price;
  vat: Stripe.TaxRate;
}

/** Seats at 95 euros a month, VAT of 20 % on top. */
export async function sellSeats(stripe: Stripe): Promise<Catalogue> {
  const product = await stripe.products.create({ name: 'Place de coaching' });
  const monthly = await stripe.prices.create({
    product: product.id,
    currency: 'eur',
    unit_amount: 9500,
    recurring: { interval: 'month' },
    tax_behavior: 'exclusive',
    lookup_key: 'seat_month_eur',
    transfer_lookup_key: true,
  });
  const vat = await stripe.taxRates.create({
    display_name: 'TVA',
    percentage: 20,
    inclusive: false,
    country: 'FR',
  });
  return { monthly, vat };
}

export interface OrderedSeats extends Catalogue {
  customer: Stripe.Customer;
  session: Stripe.Checkout.Session;
}

/** A company that is about to pay for seats. */
export async function orderSeats(
  stripe: Stripe,
  { seats = 12, locale = 'fr' }: { seats?: number; locale?: 'fr' | 'en' | 'auto' } = {},
): Promise<OrderedSeats> {
  const { monthly, vat } = await sellSeats(stripe);
  const customer = await stripe.customers.create({
    name: 'Ateliers Brume',
    email: 'direction@brume.example',
    address: { line1: '3 rue du Port', postal_code: '44000', city: 'Nantes', country: 'FR' },
    preferred_locales: locale === 'auto' ? [] : [locale],
    metadata: { ref: 'b-1' },
  });
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    customer: customer.id,
    line_items: [{ price: monthly.id, quantity: seats }],
    success_url: 'http://sponsor.localhost:3100/paid?session={CHECKOUT_SESSION_ID}',
    cancel_url: 'http://sponsor.localhost:3100/seats',
    client_reference_id: 'b-1',
    metadata: { kind: 'seats' },
    subscription_data: { default_tax_rates: [vat.id], metadata: { ref: 'b-1' } },
    locale,
  });
  return { monthly, vat, customer, session };
}

export const workingCard = {
  email: 'direction@brume.example',
  cardNumber: '4242 4242 4242 4242',
  cardExpiry: '12/34',
  cardCvc: '123',
  cardName: 'Inès Kervran',
};

/** Sends the form of a Checkout page as a browser does. */
export function payOn(
  session: Stripe.Checkout.Session,
  typed: Partial<typeof workingCard> = {},
): Promise<Response> {
  return fetch(session.url!, {
    method: 'POST',
    body: new URLSearchParams({ ...workingCard, ...typed }),
    redirect: 'manual',
  });
}

/** A request to the Stripe API by hand, for what the SDK would not send. */
export function ask(
  { httpUrl }: Sandbox,
  path: string,
  init: RequestInit & { headers?: Record<string, string> } = {},
): Promise<Response> {
  const headers = { Authorization: 'Bearer sk_test_sandbox', ...init.headers };
  return fetch(`${httpUrl}${path}`, { ...init, headers });
}

/** The body of a form, as it travels. */
export function form(encoded: string): URLSearchParams {
  return new URLSearchParams(encoded);
}

export async function recordedRequests({ httpUrl }: Sandbox): Promise<Record<string, unknown>[]> {
  const answer = await fetch(`${httpUrl}/_sandbox/requests`);
  return (await answer.json()) as Record<string, unknown>[];
}
