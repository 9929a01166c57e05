import type { Locale } from '../locale.ts';

/** English dates are written the European way: the day comes first everywhere on the site. */
const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** A day of the calendar (`YYYY-MM-DD`), the same for every reader whatever their zone. */
export function formatLocalDate(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** The same day in short, for tables. */
export function formatShortDate(day: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A moment as day and hour in the given zone, with the zone named. */
export function formatDateTime(instant: string, timeZone: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(new Date(instant));
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
