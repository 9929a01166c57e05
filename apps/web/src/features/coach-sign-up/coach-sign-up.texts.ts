import { addTexts } from '../../i18n/site-texts.ts';
import { coachSignUpEn } from './coach-sign-up.en.ts';
import { coachSignUpFr } from './coach-sign-up.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'coach-sign-up': typeof coachSignUpFr;
  }
}

addTexts('coach-sign-up', { fr: coachSignUpFr, en: coachSignUpEn });
