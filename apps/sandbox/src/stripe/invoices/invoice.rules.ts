import type { BillingInterval, TaxRate } from '../objects.ts';

/** From when to when something is paid for, in seconds. */
export interface Period {
  start: number;
  end: number;
}

/** One tax on one amount. */
export interface TaxShare {
  rate: string;
  amountCents: number;
  taxableCents: number;
}

const percentScale = 1_000_000;

/** What each rate adds to an amount, rounded to the cent and the same way up and down. */
export function taxesOn(amountCents: number, rates: readonly TaxRate[]): TaxShare[] {
  return rates.map((rate) => ({
    rate: rate.id,
    amountCents: roundedShare(amountCents, Math.round(rate.percentage * 10_000), percentScale),
    taxableCents: amountCents,
  }));
}

/** The sum of taxes, rate by rate, over all lines of an invoice. */
export function taxTotals(lines: readonly (readonly TaxShare[])[]): TaxShare[] {
  const totals = new Map<string, TaxShare>();
  for (const share of lines.flat()) {
    const before = totals.get(share.rate);
    totals.set(share.rate, {
      rate: share.rate,
      amountCents: share.amountCents + (before?.amountCents ?? 0),
      taxableCents: share.taxableCents + (before?.taxableCents ?? 0),
    });
  }
  return [...totals.values()];
}

/**
 * The period that a payment made at `start` covers. A month that is too short ends
 * the period on its last day, counted in UTC as Stripe does.
 */
export function periodFrom(start: number, { interval, interval_count: count }: BillingInterval): Period {
  const begin = new Date(start * 1000);
  const months = interval === 'year' ? 12 * count : count;
  const end = new Date(begin);
  end.setUTCDate(1);
  end.setUTCMonth(begin.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(begin.getUTCDate(), lastDay));
  return { start, end: end.getTime() / 1000 };
}

/** The part of an amount that falls on what is left of a period. */
export function remainingShare(amountCents: number, { start, end }: Period, now: number): number {
  const left = Math.min(Math.max(end - now, 0), end - start);
  return roundedShare(amountCents, left, end - start);
}

function roundedShare(amountCents: number, part: number, whole: number): number {
  const size = Math.round((Math.abs(amountCents) * part) / whole);
  return amountCents < 0 ? -size : size;
}
