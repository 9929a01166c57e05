import { addTexts } from '../../i18n/site-texts.ts';
import { matchesEn } from './matches.en.ts';
import { matchesFr } from './matches.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    matches: typeof matchesFr;
  }
}

addTexts('matches', { fr: matchesFr, en: matchesEn });
