import { afterAll, beforeAll, expect, it } from '@jest/globals';
import Stripe from 'stripe';

import { orderSeats, payOn, startSandbox, type TestSandbox } from '../test-sandbox.fake.ts';
import { WebhookReceiver } from './webhooks/webhook-receiver.fake.ts';

const secret = 'whsec_0123456789abcdef';
const receiver = new WebhookReceiver();
let sandbox: TestSandbox;

beforeAll(async () => {
  sandbox = await startSandbox({
    SANDBOX_WEBHOOK_URL: await receiver.listen(),
    SANDBOX_WEBHOOK_SECRET: secret,
  });
});

afterAll(async () => {
  await sandbox.close();
  await receiver.close();
});

it('takes a company from its order to a paid invoice, and tells of each step in signed webhooks', async () => {
  const { stripe, clock } = sandbox;
  const { session, customer, vat } = await orderSeats(stripe);

  const page = await payOn(session);
  const types = [
    'customer.created',
    'invoice.created',
    'invoice.finalized',
    'invoice.paid',
    'customer.subscription.created',
    'checkout.session.completed',
  ];
  const webhooks = await receiver.hasReceived(types.length);
  const events = webhooks.map(({ body, signature }) =>
    stripe.webhooks.constructEvent(body, signature, secret, undefined, undefined, clock.now().getTime()),
  );

  expect(page.status).toBe(303);
  expect(page.headers.get('location')).toBe(`http://sponsor.localhost:3100/paid?session=${session.id}`);
  expect(events.map(({ type }) => type)).toEqual(types);
  expect(events.every((event) => event.api_version === '2026-10-28.endive')).toBe(true);

  const paid = await stripe.checkout.sessions.retrieve(session.id, {
    expand: ['subscription', 'line_items'],
  });
  expect(paid).toMatchObject({
    status: 'complete',
    payment_status: 'paid',
    url: null,
    customer: customer.id,
    client_reference_id: 'b-1',
    metadata: { kind: 'seats' },
    amount_subtotal: 114_000,
    amount_total: 136_800,
    total_details: { amount_tax: 22_800 },
  });
  expect(paid.line_items?.data[0]?.quantity).toBe(12);

  const subscription = paid.subscription as Stripe.Subscription;
  expect(subscription).toMatchObject({ status: 'active', metadata: { ref: 'b-1' }, customer: customer.id });
  expect(subscription.items.data[0]).toMatchObject({
    quantity: 12,
    current_period_start: Date.parse('2027-01-15T10:00:00Z') / 1000,
    current_period_end: Date.parse('2027-02-15T10:00:00Z') / 1000,
  });

  const invoice = await stripe.invoices.retrieve(paid.invoice as string, {
    expand: ['payments.data.payment.payment_intent.payment_method'],
  });
  expect(invoice).toMatchObject({
    number: 'SBX-0001',
    status: 'paid',
    currency: 'eur',
    subtotal: 114_000,
    total: 136_800,
    amount_paid: 136_800,
    amount_remaining: 0,
    billing_reason: 'subscription_create',
    customer_name: 'Ateliers Brume',
    parent: { subscription_details: { subscription: subscription.id } },
    total_taxes: [{ amount: 22_800, taxable_amount: 114_000, tax_rate_details: { tax_rate: vat.id } }],
  });
  expect(invoice.lines.data[0]).toMatchObject({
    amount: 114_000,
    quantity: 12,
    description: expect.stringMatching(/^12 × Place de coaching \(à 95,00\s€ \/ mois\)$/),
  });
  const [payment] = invoice.payments?.data ?? [];
  const intent = payment?.payment.payment_intent as Stripe.PaymentIntent;
  expect((intent.payment_method as Stripe.PaymentMethod).card).toMatchObject({
    brand: 'visa',
    last4: '4242',
  });
});

it('pays once when the form is sent twice', async () => {
  const { stripe } = sandbox;
  const { session, customer } = await orderSeats(stripe, { seats: 3 });

  const [first, second] = await Promise.all([payOn(session), payOn(session)]);
  const third = await payOn(session);

  expect([first.status, second.status, third.status]).toEqual([303, 303, 303]);
  expect((await stripe.invoices.list({ customer: customer.id })).data).toHaveLength(1);
  expect((await stripe.subscriptions.list({ customer: customer.id })).data).toHaveLength(1);
});

it('makes a customer of whoever pays without being one', async () => {
  const { stripe } = sandbox;
  const { monthly } = await orderSeats(stripe);
  const session = await stripe.checkout.sessions.create({
    mode: 'subscription',
    line_items: [{ price: monthly.id, quantity: 1 }],
    success_url: 'http://sponsor.localhost/paid',
    locale: 'en',
  });

  await payOn(session, { email: 'claire@atlas.example', cardName: 'Claire Ollivier' });
  const paid = await stripe.checkout.sessions.retrieve(session.id, { expand: ['customer'] });

  expect(paid.customer).toMatchObject({
    email: 'claire@atlas.example',
    name: 'Claire Ollivier',
    preferred_locales: ['en'],
  });
  expect(paid.amount_total).toBe(9500);
});

it('shows the invoice as a page and as the same PDF each time', async () => {
  const { stripe } = sandbox;
  const { session } = await orderSeats(stripe, { locale: 'en' });
  await payOn(session);
  const { invoice: id } = await stripe.checkout.sessions.retrieve(session.id);
  const invoice = await stripe.invoices.retrieve(id as string);

  const page = await fetch(invoice.hosted_invoice_url!);
  const one = await fetch(invoice.invoice_pdf!);
  const again = await fetch(invoice.invoice_pdf!);
  const bytes = Buffer.from(await one.arrayBuffer());

  const text = await page.text();
  expect(text).toContain(`Invoice ${invoice.number!}`);
  expect(text).toContain('12 × Place de coaching (at €95.00 / month)');
  expect(text).toContain('TVA 20%');
  expect(text).toContain('€1,368.00');
  expect(text).toContain('Ateliers Brume');
  expect(one.headers.get('content-type')).toBe('application/pdf');
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect(bytes.toString('latin1')).toContain('(D:20270115100000Z)');
  expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
});

it('takes payment at once for seats added in the middle of a month', async () => {
  const { stripe, clock } = sandbox;
  clock.moveTo('2027-03-01T00:00:00Z');
  const { session } = await orderSeats(stripe, { seats: 10, locale: 'en' });
  await payOn(session);
  const { subscription: id } = await stripe.checkout.sessions.retrieve(session.id);
  const before = await stripe.subscriptions.retrieve(id as string);
  const item = before.items.data[0]!;

  clock.moveTo('2027-03-16T12:00:00Z');
  const after = await stripe.subscriptions.update(before.id, {
    items: [{ id: item.id, quantity: 14 }],
    proration_behavior: 'always_invoice',
    payment_behavior: 'pending_if_incomplete',
    proration_date: Date.parse('2027-03-16T12:00:00Z') / 1000,
    expand: ['latest_invoice'],
  });

  const invoice = after.latest_invoice as Stripe.Invoice;
  expect(after.items.data[0]?.quantity).toBe(14);
  expect(invoice).toMatchObject({
    status: 'paid',
    billing_reason: 'subscription_update',
    subtotal: 19_000,
    total: 22_800,
  });
  expect(invoice.lines.data.map(({ amount, description }) => [amount, description])).toEqual([
    [-47_500, 'Unused time on 10 × Place de coaching after 16 March 2027'],
    [66_500, 'Remaining time on 14 × Place de coaching after 16 March 2027'],
  ]);
});

it('takes seats away without an invoice, and gives no credit for them', async () => {
  const { stripe } = sandbox;
  const { session } = await orderSeats(stripe);
  await payOn(session);
  const { subscription: id } = await stripe.checkout.sessions.retrieve(session.id);
  const before = await stripe.subscriptions.retrieve(id as string);
  const fewer = [{ id: before.items.data[0]!.id, quantity: 4 }];

  const credit = stripe.subscriptions.update(before.id, {
    items: fewer,
    proration_behavior: 'always_invoice',
  });
  await expect(credit).rejects.toMatchObject({ param: 'proration_behavior' });
  await expect(stripe.subscriptions.update(before.id, { items: fewer })).rejects.toMatchObject({
    code: 'parameter_missing',
  });

  const after = await stripe.subscriptions.update(before.id, { items: fewer, proration_behavior: 'none' });
  expect(after.items.data[0]?.quantity).toBe(4);
  expect(after.latest_invoice).toBe(before.latest_invoice);
});

it('ends a subscription with its period, or at once', async () => {
  const { stripe } = sandbox;
  const { session } = await orderSeats(stripe);
  await payOn(session);
  const { subscription: id } = await stripe.checkout.sessions.retrieve(session.id);

  const ending = await stripe.subscriptions.update(id as string, {
    cancel_at_period_end: true,
    metadata: { note: 'x' },
  });
  const ended = await stripe.subscriptions.cancel(id as string);
  const events = await stripe.events.list({
    types: ['customer.subscription.updated', 'customer.subscription.deleted'],
  });

  expect(ending).toMatchObject({
    cancel_at: ending.items.data[0]!.current_period_end,
    metadata: { ref: 'b-1', note: 'x' },
  });
  expect(ended.status).toBe('canceled');
  expect(events.data.slice(0, 2).map(({ type }) => type)).toEqual([
    'customer.subscription.deleted',
    'customer.subscription.updated',
  ]);
  expect(events.data[1]?.data.previous_attributes).toMatchObject({ cancel_at_period_end: false });
  await expect(stripe.subscriptions.cancel(id as string)).rejects.toMatchObject({ code: 'resource_missing' });
});
