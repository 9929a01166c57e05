import type { Request } from 'express';

/** The two languages of every page. */
export type Language = 'fr' | 'en';

/** A text in both languages; leaving one out does not compile. */
export type Wording = Readonly<Record<Language, string>>;

/** The language asked for in the address, else the one the browser prefers, else French. */
export function readerLanguage(request: Request): Language {
  const asked = request.query['lang'];
  if (asked === 'fr' || asked === 'en') return asked;
  return request.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
}

/** Takes one language out of a table of texts. */
export function inLanguage<Key extends string>(
  texts: Readonly<Record<Key, Wording>>,
  language: Language,
): (key: Key) => string {
  return (key) => texts[key][language];
}

const locales: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** An amount of cents as a reader of this language writes it. */
export function money(amountCents: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(
    amountCents / 100,
  );
}

/** A rate as a reader of this language writes it. */
export function percent(percentage: number, language: Language): string {
  const format = new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 4 });
  return format.format(percentage / 100);
}

/** A label and what it stands for, with the colon of the language: French sets a space before it. */
export function labelled(label: string, value: string, language: Language): string {
  return language === 'fr' ? `${label}\u00a0: ${value}` : `${label}: ${value}`;
}

/** A day of an invoice. Invoices count days in UTC so that a document never depends on who opens it where. */
export function invoiceDay(epochSecond: number, language: Language): string {
  const day = new Date(epochSecond * 1000);
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** A moment on the clock of this machine, which on a newcomer's machine is the reader's. */
export function moment(instant: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'medium' }).format(
    instant,
  );
}
