import { addTexts } from '../../i18n/site-texts.ts';
import { availabilityEn } from './availability.en.ts';
import { availabilityFr } from './availability.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'coach-availability': typeof availabilityFr;
  }
}

addTexts('coach-availability', { fr: availabilityFr, en: availabilityEn });
