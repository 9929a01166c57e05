/** The languages in which every text of the product exists. */
export type Locale = 'fr' | 'en';

/** A text that exists in both languages of the product. */
export interface Bilingual {
  readonly fr: string;
  readonly en: string;
}

const noBreakSpace = '\u00a0';

/** The text in one language, ready for the screen: French keeps its signs on the line of their word. */
export function say(text: Bilingual, locale: Locale): string {
  if (locale === 'en') return text.en;
  return text.fr.replace(/ (?=[:;!?»])/g, noBreakSpace).replace(/(?<=«) /g, noBreakSpace);
}
