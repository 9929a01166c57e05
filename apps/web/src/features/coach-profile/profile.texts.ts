import { addTexts } from '../../i18n/site-texts.ts';
import { profileEn } from './profile.en.ts';
import { profileFr } from './profile.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'coach-profile': typeof profileFr;
  }
}

addTexts('coach-profile', { fr: profileFr, en: profileEn });
