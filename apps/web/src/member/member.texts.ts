import { addTexts } from '../i18n/site-texts.ts';
import { memberEn } from './member.en.ts';
import { memberFr } from './member.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    member: typeof memberFr;
  }
}

addTexts('member', { fr: memberFr, en: memberEn });
