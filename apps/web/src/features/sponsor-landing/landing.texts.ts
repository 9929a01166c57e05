import { addTexts } from '../../i18n/site-texts.ts';
import { landingEn } from './landing.en.ts';
import { landingFr } from './landing.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-landing': typeof landingFr;
  }
}

addTexts('sponsor-landing', { fr: landingFr, en: landingEn });
