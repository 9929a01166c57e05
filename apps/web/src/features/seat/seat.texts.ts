import { addTexts } from '../../i18n/site-texts.ts';
import { seatEn } from './seat.en.ts';
import { seatFr } from './seat.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    seat: typeof seatFr;
  }
}

addTexts('seat', { fr: seatFr, en: seatEn });
