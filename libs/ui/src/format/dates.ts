import type { Locale } from '../locale.ts';
import { writeDate } from './write-date.ts';

const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A day of the calendar (`YYYY-MM-DD`), the same for every reader whatever their zone. */
export function formatLocalDate(day: string, locale: Locale): string {
  return writeDate(new Date(`${day}T00:00:00Z`), locale, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The same day in short, for tables. */
export function formatShortDate(day: string, locale: Locale): string {
  return writeDate(new Date(`${day}T00:00:00Z`), locale, { dateStyle: 'medium', timeZone: 'UTC' });
}

/** A moment as day and hour in the given zone, with the zone named. */
export function formatDateTime(instant: string, timeZone: string, locale: Locale): string {
  return writeDate(new Date(instant), locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  });
}

/** From when to when, in the given zone, with the zone named. */
export function formatTimeRange(startsAt: string, endsAt: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).formatRange(new Date(startsAt), new Date(endsAt));
}
