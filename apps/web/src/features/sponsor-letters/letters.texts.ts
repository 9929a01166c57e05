import { addTexts } from '../../i18n/site-texts.ts';
import { lettersEn } from './letters.en.ts';
import { lettersFr } from './letters.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-letters': typeof lettersFr;
  }
}

addTexts('sponsor-letters', { fr: lettersFr, en: lettersEn });
