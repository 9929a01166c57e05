import type { Locale } from '../locale.ts';

/** An amount as the reader writes it, from whole cents. */
export function formatMoney(cents: number, currency: string, locale: Locale): string {
  const hasCents = cents % 100 !== 0;
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: hasCents ? 2 : 0,
  }).format(cents / 100);
}
