import { addTexts } from '../../i18n/site-texts.ts';
import { questionnaireEn } from './questionnaire.en.ts';
import { questionnaireFr } from './questionnaire.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    questionnaire: typeof questionnaireFr;
  }
}

addTexts('questionnaire', { fr: questionnaireFr, en: questionnaireEn });
