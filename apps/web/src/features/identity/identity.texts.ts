import { addTexts } from '../../i18n/site-texts.ts';
import { identityEn } from './identity.en.ts';
import { identityFr } from './identity.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    identity: typeof identityFr;
  }
}

addTexts('identity', { fr: identityFr, en: identityEn });
