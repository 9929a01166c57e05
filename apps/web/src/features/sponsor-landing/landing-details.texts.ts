import { addTexts } from '../../i18n/site-texts.ts';
import { landingDetailsEn } from './landing-details.en.ts';
import { landingDetailsFr } from './landing-details.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-landing-details': typeof landingDetailsFr;
  }
}

addTexts('sponsor-landing-details', { fr: landingDetailsFr, en: landingDetailsEn });
