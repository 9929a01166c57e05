import { addTexts } from '../../i18n/site-texts.ts';
import { disclosureEn } from './disclosure.en.ts';
import { disclosureFr } from './disclosure.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-disclosure': typeof disclosureFr;
  }
}

addTexts('sponsor-disclosure', { fr: disclosureFr, en: disclosureEn });
