import { addTexts } from '../../i18n/site-texts.ts';
import { seatsEn } from './seats.en.ts';
import { seatsFr } from './seats.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-seats': typeof seatsFr;
  }
}

addTexts('sponsor-seats', { fr: seatsFr, en: seatsEn });
