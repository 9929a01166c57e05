import { expect, it } from '@jest/globals';
import type { Stripe } from 'stripe';
import {
  checkoutFacts,
  invoiceFacts,
  subscriptionFacts,
  UnexpectedStripeShape,
} from './stripe-facts.rules.ts';

// Only the fields that are read; the whole objects come from the stand-in in the tests over HTTP.
const session = (change: object): Stripe.Checkout.Session =>
  ({
    id: 'cs_1',
    status: 'open',
    payment_status: 'unpaid',
    subscription: null,
    invoice: null,
    ...change,
  }) as Stripe.Checkout.Session;
const item = {
  quantity: 12,
  current_period_end: Date.parse('2031-04-03T09:00:00Z') / 1_000,
  price: { unit_amount: 4_900, recurring: { interval: 'month' } },
};
const subscription = (change: object): Stripe.Subscription =>
  ({
    id: 'sub_1',
    customer: 'cus_1',
    status: 'active',
    items: { data: [item] },
    latest_invoice: { status: 'paid' },
    ...change,
  }) as unknown as Stripe.Subscription;
const invoice = (change: object): Stripe.Invoice =>
  ({
    id: 'in_1',
    customer: { id: 'cus_1' },
    number: 'SBX-0001',
    status: 'paid',
    created: Date.parse('2031-03-02T23:00:00Z') / 1_000,
    status_transitions: { finalized_at: Date.parse('2031-03-03T09:00:00Z') / 1_000 },
    parent: { subscription_details: { subscription: 'sub_1' } },
    total: 70_560,
    total_excluding_tax: 58_800,
    lines: { data: [{ quantity: 12, parent: { subscription_item_details: { proration: false } } }] },
    ...change,
  }) as unknown as Stripe.Invoice;

it.each([
  [{ status: 'open' }, 'open', false],
  [{ status: 'expired' }, 'expired', false],
  [{ status: 'complete', payment_status: 'paid' }, 'paid', true],
  [{ status: 'complete', payment_status: 'no_payment_required' }, 'paid', true],
  [{ status: 'complete', payment_status: 'unpaid' }, 'open', true],
])('reads the page %j as %s', (change, state, isFilledIn) => {
  expect(checkoutFacts(session(change))).toMatchObject({ state, isFilledIn });
});

it.each([
  ['incomplete', 'pending'],
  ['incomplete_expired', 'ended'],
  ['trialing', 'active'],
  ['active', 'active'],
  ['past_due', 'past-due'],
  ['unpaid', 'past-due'],
  ['paused', 'past-due'],
  ['a status of tomorrow', 'past-due'],
  ['canceled', 'ended'],
])('reads the subscription that is %s as %s', (status, state) => {
  expect(subscriptionFacts(subscription({ status })).state).toBe(state);
});

it('reads seats, price and the end of the period', () => {
  expect(subscriptionFacts(subscription({}))).toEqual({
    stripeSubscriptionId: 'sub_1',
    stripeCustomerId: 'cus_1',
    state: 'active',
    seats: 12,
    interval: 'month',
    seatPriceCents: 4_900,
    periodEndsOn: '2031-04-03',
    isLatestInvoicePaid: true,
  });
  expect(subscriptionFacts(subscription({ latest_invoice: 'in_1' })).isLatestInvoicePaid).toBe(false);
});

it.each([
  [{ items: { data: [] } }],
  [{ items: { data: [item, item] } }],
  [{ items: { data: [{ ...item, price: { unit_amount: null, recurring: { interval: 'month' } } }] } }],
  [{ items: { data: [{ ...item, price: { unit_amount: 1, recurring: { interval: 'week' } } }] } }],
  [{ customer: null }],
])('refuses a subscription that we do not sell (%#)', (change) => {
  expect(() => subscriptionFacts(subscription(change))).toThrow(UnexpectedStripeShape);
});

it('reads an invoice: the day it was issued, net, VAT and total', () => {
  expect(invoiceFacts(invoice({}))).toEqual({
    stripeInvoiceId: 'in_1',
    stripeCustomerId: 'cus_1',
    stripeSubscriptionId: 'sub_1',
    number: 'SBX-0001',
    issuedOn: '2031-03-03',
    seats: 12,
    netCents: 58_800,
    vatCents: 11_760,
    totalCents: 70_560,
    state: 'paid',
  });
});

it.each([
  ['open', 'open'],
  ['uncollectible', 'open'],
  ['paid', 'paid'],
  ['void', 'void'],
])('reads the invoice that is %s as %s', (status, state) => {
  expect(invoiceFacts(invoice({ status }))?.state).toBe(state);
});

it.each([[{ status: 'draft' }], [{ number: null }], [{ status: null }]])(
  'does not read a draft (%#)',
  (change) => {
    expect(invoiceFacts(invoice(change))).toBeNull();
  },
);

it('counts the seats of the period, or those that were added', () => {
  const line = (quantity: number, proration: boolean): object => ({
    quantity,
    parent: { subscription_item_details: { proration } },
  });
  const seats = (...data: object[]): number | undefined => invoiceFacts(invoice({ lines: { data } }))?.seats;
  expect(seats(line(12, false), line(3, true))).toBe(12);
  expect(seats(line(-1, true), line(15, true))).toBe(15);
  expect(seats()).toBe(0);
});
