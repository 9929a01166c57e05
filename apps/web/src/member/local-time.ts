import { writeDate } from '@aparte/ui/dates';

/** A language in which dates are written. */
export type DateLocale = 'fr' | 'en';

/** English dates are written the European way, as everywhere on the site. */
const tags: Record<DateLocale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** The clock of a zone at a moment: the day, and the minutes since its midnight. */
export interface LocalClock {
  readonly day: string;
  readonly minute: number;
}

/** What the clock of a zone shows at a moment. */
export function clockAt(instant: string, timeZone: string): LocalClock {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const read = (type: Intl.DateTimeFormatPartTypes): string =>
    parts.find((part) => part.type === type)?.value ?? '';
  return {
    day: `${read('year')}-${read('month')}-${read('day')}`,
    minute: Number(read('hour')) * 60 + Number(read('minute')),
  };
}

/** Whether two zones show the same day and hour at a moment. */
export function isSameClock(instant: string, one: string, other: string): boolean {
  const [a, b] = [clockAt(instant, one), clockAt(instant, other)];
  return a.day === b.day && a.minute === b.minute;
}

/** The hour of a moment, as `12:30`. */
export function timeOf(instant: string, timeZone: string, locale: DateLocale): string {
  return new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(instant),
  );
}

/** A day of the calendar in full, as `mardi 10 mars`. */
export function nameOfDay(day: string, locale: DateLocale): string {
  return writeDate(new Date(`${day}T00:00:00Z`), locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/** A day of the calendar in short, as `mar. 10`. */
export function shortNameOfDay(day: string, locale: DateLocale): string {
  return writeDate(new Date(`${day}T00:00:00Z`), locale, {
    weekday: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
}

/** A weekday, Monday being 1. */
export function nameOfWeekday(isoWeekday: number, locale: DateLocale): string {
  // 5 January 1970 was a Monday.
  const day = new Date(Date.UTC(1970, 0, 4 + isoWeekday));
  return new Intl.DateTimeFormat(tags[locale], { weekday: 'long', timeZone: 'UTC' }).format(day);
}

/** The clock of a zone as people call it, as `heure d’Europe centrale`. */
export function nameOfZone(timeZone: string, locale: DateLocale, at: string): string {
  const parts = new Intl.DateTimeFormat(tags[locale], {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(new Date(at));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}

/** The day so many days later (or earlier, when negative). */
export function addDays(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}
