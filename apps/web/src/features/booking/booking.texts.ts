import { addTexts } from '../../i18n/site-texts.ts';
import { bookingEn } from './booking.en.ts';
import { bookingFr } from './booking.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    booking: typeof bookingFr;
  }
}

addTexts('booking', { fr: bookingFr, en: bookingEn });
