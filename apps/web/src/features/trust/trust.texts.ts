import { addTexts } from '../../i18n/site-texts.ts';
import { trustEn } from './trust.en.ts';
import { trustFr } from './trust.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    trust: typeof trustFr;
  }
}

addTexts('trust', { fr: trustFr, en: trustEn });
