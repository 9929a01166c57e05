import { expect, it } from '@jest/globals';
import fc from 'fast-check';

import type { BillingInterval, TaxRate } from '../objects.ts';
import { periodFrom, remainingShare, taxesOn, taxTotals } from './invoice.rules.ts';

const vat = rateOf('txr_20', 20);
const every = (interval: 'month' | 'year'): BillingInterval => ({
  interval,
  interval_count: 1,
  meter: null,
  trial_period_days: null,
  usage_type: 'licensed',
});

function rateOf(id: string, percentage: number): TaxRate {
  return {
    id,
    object: 'tax_rate',
    active: true,
    country: 'FR',
    created: 0,
    description: null,
    display_name: 'TVA',
    effective_percentage: null,
    flat_amount: null,
    inclusive: false,
    jurisdiction: null,
    jurisdiction_level: null,
    livemode: false,
    metadata: {},
    percentage,
    rate_type: 'percentage',
    state: null,
    tax_type: 'vat',
  };
}

function end(interval: 'month' | 'year', start: string): string {
  return new Date(periodFrom(Date.parse(start) / 1000, every(interval)).end * 1000).toISOString();
}

it.each([
  [114_000, 20, 22_800],
  [1, 20, 0],
  [3, 20, 1],
  [-47_500, 20, -9500],
  [999, 5.5, 55],
  [10_000, 2.1, 210],
])('adds to %i cents, at %d %%, %i cents', (amount, percentage, tax) => {
  expect(taxesOn(amount, [rateOf('txr', percentage)])).toEqual([
    { rate: 'txr', amountCents: tax, taxableCents: amount },
  ]);
});

it('gives back as much tax as it took', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (amount) => {
      const totals = taxTotals([taxesOn(amount, [vat]), taxesOn(-amount, [vat])]);
      expect(totals.map(({ amountCents }) => amountCents + 0)).toEqual([0]);
    }),
  );
});

it('adds up taxes rate by rate', () => {
  const reduced = rateOf('txr_10', 10);

  expect(taxTotals([taxesOn(1000, [vat]), taxesOn(500, [reduced]), taxesOn(100, [vat])])).toEqual([
    { rate: 'txr_20', amountCents: 220, taxableCents: 1100 },
    { rate: 'txr_10', amountCents: 50, taxableCents: 500 },
  ]);
});

it.each([
  ['month', '2027-01-15T10:00:00.000Z', '2027-02-15T10:00:00.000Z'],
  ['month', '2027-01-31T23:30:00.000Z', '2027-02-28T23:30:00.000Z'],
  ['month', '2027-12-31T00:00:00.000Z', '2028-01-31T00:00:00.000Z'],
  ['year', '2028-02-29T08:00:00.000Z', '2029-02-28T08:00:00.000Z'],
] as const)('pays for a %s from %s to %s', (interval, start, expected) => {
  expect(end(interval, start)).toBe(expected);
});

it('pays for 28 to 31 days of a month, at the same time of day', () => {
  const instants = fc.integer({ min: 1_700_000_000, max: 2_500_000_000 });
  fc.assert(
    fc.property(instants, (start) => {
      const days = (periodFrom(start, every('month')).end - start) / 86_400;
      expect(Number.isInteger(days) && days >= 28 && days <= 31).toBe(true);
    }),
  );
});

it('shares an amount by what is left of its period, and never more than all of it', () => {
  const period = { start: 1000, end: 2000 };

  expect([500, 1000, 1500, 1999, 2000, 3000].map((now) => remainingShare(9500, period, now))).toEqual([
    9500, 9500, 4750, 10, 0, 0,
  ]);
});
