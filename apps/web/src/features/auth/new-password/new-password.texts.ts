import { addTexts } from '../../../i18n/site-texts.ts';
import { newPasswordEn } from './new-password.en.ts';
import { newPasswordFr } from './new-password.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    newPassword: typeof newPasswordFr;
  }
}

addTexts('newPassword', { fr: newPasswordFr, en: newPasswordEn });
