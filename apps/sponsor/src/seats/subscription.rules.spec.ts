import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SubscriptionFacts } from '../stripe/stripe-facts.ts';
import { boughtSeatsAfter, SecondSubscription, type BoughtSeats } from './subscription.rules.ts';

const paid: SubscriptionFacts = {
  stripeSubscriptionId: 'sub_1',
  stripeCustomerId: 'cus_1',
  state: 'active',
  seats: 12,
  interval: 'month',
  seatPriceCents: 4_900,
  periodEndsOn: '2026-12-21',
  isLatestInvoicePaid: true,
};
const stored: BoughtSeats = {
  stripeSubscriptionId: 'sub_1',
  seats: 12,
  interval: 'month',
  seatPriceCents: 4_900,
  paidUntil: '2026-12-21',
  state: 'active',
};

it('begins with the first paid invoice', () => {
  expect(boughtSeatsAfter(null, paid)).toEqual(stored);
});

it('knows nothing of a purchase whose first payment is pending', () => {
  expect(boughtSeatsAfter(null, { ...paid, state: 'pending', isLatestInvoicePaid: false })).toBeNull();
});

it('has seats without a paid day while the money is on its way', () => {
  expect(boughtSeatsAfter(null, { ...paid, isLatestInvoicePaid: false })).toMatchObject({
    seats: 12,
    paidUntil: null,
  });
});

it('keeps the paid day and the seats when a renewal is not paid', () => {
  const unpaid: SubscriptionFacts = {
    ...paid,
    state: 'past-due',
    seats: 20,
    periodEndsOn: '2027-01-21',
    isLatestInvoicePaid: false,
  };
  expect(boughtSeatsAfter(stored, unpaid)).toEqual({ ...stored, state: 'past-due' });
});

it('keeps seats that are given up until the paid period is over', () => {
  expect(boughtSeatsAfter(stored, { ...paid, seats: 8 })).toMatchObject({ seats: 12 });
  expect(boughtSeatsAfter(stored, { ...paid, seats: 8, periodEndsOn: '2027-01-21' })).toMatchObject({
    seats: 8,
    paidUntil: '2027-01-21',
  });
});

it('ends with the subscription, and what was paid stays paid', () => {
  expect(boughtSeatsAfter(stored, { ...paid, state: 'ended' })).toEqual({ ...stored, state: 'ended' });
});

it('begins anew after an ended subscription', () => {
  const next = { ...paid, stripeSubscriptionId: 'sub_2', seats: 5 };
  expect(boughtSeatsAfter({ ...stored, state: 'ended' }, next)).toMatchObject({
    stripeSubscriptionId: 'sub_2',
    seats: 5,
  });
});

it('does not let late news of an ended subscription touch its successor', () => {
  const late: SubscriptionFacts = { ...paid, stripeSubscriptionId: 'sub_0', state: 'ended' };
  expect(boughtSeatsAfter(stored, late)).toBeNull();
});

it('refuses to choose between two subscriptions that are both paid', () => {
  expect(() => boughtSeatsAfter(stored, { ...paid, stripeSubscriptionId: 'sub_2' })).toThrow(
    SecondSubscription,
  );
});

it('is the same whether news arrive once or twice, and never has more seats than were ever ordered', () => {
  const facts = fc.record({
    stripeSubscriptionId: fc.constant('sub_1'),
    stripeCustomerId: fc.constant('cus_1'),
    state: fc.constantFrom('pending' as const, 'active' as const, 'past-due' as const, 'ended' as const),
    seats: fc.integer({ min: 5, max: 500 }),
    interval: fc.constantFrom('month' as const, 'year' as const),
    seatPriceCents: fc.integer({ min: 100, max: 99_999 }),
    periodEndsOn: fc.constantFrom('2026-12-21', '2027-01-21', '2027-02-21'),
    isLatestInvoicePaid: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 12 }), (history) => {
      let seats: BoughtSeats | null = null;
      for (const news of history) {
        const after: BoughtSeats | null = boughtSeatsAfter(seats, news) ?? seats;
        expect(after && (boughtSeatsAfter(after, news) ?? after)).toEqual(after);
        seats = after;
      }
      expect(seats?.seats ?? 0).toBeLessThanOrEqual(Math.max(...history.map((news) => news.seats)));
    }),
  );
});
