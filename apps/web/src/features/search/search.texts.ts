import { addTexts } from '../../i18n/site-texts.ts';
import { searchEn } from './search.en.ts';
import { searchFr } from './search.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    search: typeof searchFr;
  }
}

addTexts('search', { fr: searchFr, en: searchEn });
