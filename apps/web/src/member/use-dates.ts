import { useLocale } from '@aparte/ui';
import { useMemo } from 'react';
import { nameOfDay, nameOfWeekday, nameOfZone, shortNameOfDay, timeOf } from './local-time.ts';

/** Days, hours and zones as the reader writes them. */
export interface Dates {
  day(day: string): string;
  shortDay(day: string): string;
  time(instant: string, timeZone: string): string;
  zone(timeZone: string, at: string): string;
  weekday(isoWeekday: number): string;
}

/** The dates of the reader's language. */
export function useDates(): Dates {
  const locale = useLocale();
  return useMemo(
    () => ({
      day: (day) => nameOfDay(day, locale),
      shortDay: (day) => shortNameOfDay(day, locale),
      time: (instant, timeZone) => timeOf(instant, timeZone, locale),
      zone: (timeZone, at) => nameOfZone(timeZone, locale, at),
      weekday: (isoWeekday) => nameOfWeekday(isoWeekday, locale),
    }),
    [locale],
  );
}
