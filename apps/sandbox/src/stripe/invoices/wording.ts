import { inLanguage, invoiceDay, money, type Language } from '../../pages/language.ts';
import type { Customer, Price } from '../objects.ts';

const texts = {
  month: { fr: 'mois', en: 'month' },
  year: { fr: 'an', en: 'year' },
  at: { fr: 'à', en: 'at' },
  unused: { fr: 'Temps non utilisé sur', en: 'Unused time on' },
  remaining: { fr: 'Temps restant sur', en: 'Remaining time on' },
  after: { fr: 'à partir du', en: 'after' },
} as const;

/** The language that a customer reads, as far as it is known. */
export function languageOf(customer: Customer): Language | undefined {
  const [preferred] = customer.preferred_locales.map((locale) => locale.slice(0, 2).toLowerCase());
  return preferred === 'fr' || preferred === 'en' ? preferred : undefined;
}

/** A line such as "12 × Seat (at €95.00 / month)". */
export function describeSeats(quantity: number, name: string, price: Price, language: Language): string {
  const text = inLanguage(texts, language);
  const amount = money(price.unit_amount, language);
  return `${quantity} × ${name} (${text('at')} ${amount} / ${text(price.recurring.interval)})`;
}

/** A line such as "Remaining time on 15 × Seat after 3 January 2027". */
export function describeProration(
  kind: 'unused' | 'remaining',
  seats: string,
  fromSecond: number,
  language: Language,
): string {
  const text = inLanguage(texts, language);
  return `${text(kind)} ${seats} ${text('after')} ${invoiceDay(fromSecond, language)}`;
}
