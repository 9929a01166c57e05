import { addTexts } from '../../i18n/site-texts.ts';
import { claimEn } from './claim.en.ts';
import { claimFr } from './claim.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    claim: typeof claimFr;
  }
}

addTexts('claim', { fr: claimFr, en: claimEn });
