import { addTexts } from '../../i18n/site-texts.ts';
import { problemsEn } from './problems.en.ts';
import { problemsFr } from './problems.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    problems: typeof problemsFr;
  }
}

addTexts('problems', { fr: problemsFr, en: problemsEn });
