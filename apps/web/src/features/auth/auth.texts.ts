import { addTexts } from '../../i18n/site-texts.ts';
import { authEn } from './auth.en.ts';
import { authFr } from './auth.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    auth: typeof authFr;
  }
}

addTexts('auth', { fr: authFr, en: authEn });
