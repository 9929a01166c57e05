import { addTexts } from '../../i18n/site-texts.ts';
import { openingsEn } from './openings.en.ts';
import { openingsFr } from './openings.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    openings: typeof openingsFr;
  }
}

addTexts('openings', { fr: openingsFr, en: openingsEn });
