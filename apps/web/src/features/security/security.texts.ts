import { addTexts } from '../../i18n/site-texts.ts';
import { securityEn } from './security.en.ts';
import { securityFr } from './security.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    security: typeof securityFr;
  }
}

addTexts('security', { fr: securityFr, en: securityEn });
