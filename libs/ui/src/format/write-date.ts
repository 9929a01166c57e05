import type { Locale } from '../locale.ts';

/** English dates are written the European way: the day comes first everywhere on the site. */
const tags: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** Writes a moment in a language; in French the first day of a month is « 1er », which Intl does not know. */
export function writeDate(moment: Date, locale: Locale, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(tags[locale], options).formatToParts(moment);
  const isFirst = (type: string, value: string): boolean =>
    locale === 'fr' && type === 'day' && value === '1';
  return parts.map(({ type, value }) => (isFirst(type, value) ? '1er' : value)).join('');
}
