import { addTexts } from '../../i18n/site-texts.ts';
import { erasureEn } from './erasure.en.ts';
import { erasureFr } from './erasure.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    erasure: typeof erasureFr;
  }
}

addTexts('erasure', { fr: erasureFr, en: erasureEn });
