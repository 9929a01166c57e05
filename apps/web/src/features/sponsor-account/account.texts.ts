import { addTexts } from '../../i18n/site-texts.ts';
import { accountEn } from './account.en.ts';
import { accountFr } from './account.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-account': typeof accountFr;
  }
}

addTexts('sponsor-account', { fr: accountFr, en: accountEn });
