import { useMemo } from 'react';
import { formatDateTime, formatLocalDate, formatShortDate, formatTimeRange } from './format/dates.ts';
import { formatMoney } from './format/money.ts';
import { useLocale } from './use-locale.ts';

/** Amounts, days and hours as the reader of the page writes them. */
export interface Format {
  readonly money: (cents: number, currency: string) => string;
  readonly localDate: (day: string) => string;
  readonly shortDate: (day: string) => string;
  readonly dateTime: (instant: string, timeZone: string) => string;
  readonly timeRange: (startsAt: string, endsAt: string, timeZone: string) => string;
}

/** The formats of the reader's language. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(
    () => ({
      money: (cents, currency) => formatMoney(cents, currency, locale),
      localDate: (day) => formatLocalDate(day, locale),
      shortDate: (day) => formatShortDate(day, locale),
      dateTime: (instant, timeZone) => formatDateTime(instant, timeZone, locale),
      timeRange: (startsAt, endsAt, timeZone) => formatTimeRange(startsAt, endsAt, timeZone, locale),
    }),
    [locale],
  );
}
