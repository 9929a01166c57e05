import { addTexts } from '../../i18n/site-texts.ts';
import { homeEn } from './home.en.ts';
import { homeFr } from './home.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    home: typeof homeFr;
  }
}

addTexts('home', { fr: homeFr, en: homeEn });
