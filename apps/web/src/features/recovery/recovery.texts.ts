import { addTexts } from '../../i18n/site-texts.ts';
import { recoveryEn } from './recovery.en.ts';
import { recoveryFr } from './recovery.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    recovery: typeof recoveryFr;
  }
}

addTexts('recovery', { fr: recoveryFr, en: recoveryEn });
