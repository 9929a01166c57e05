import { addTexts } from '../i18n/site-texts.ts';
import { sponsorEn } from './sponsor.en.ts';
import { sponsorFr } from './sponsor.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    sponsor: typeof sponsorFr;
  }
}

addTexts('sponsor', { fr: sponsorFr, en: sponsorEn });
