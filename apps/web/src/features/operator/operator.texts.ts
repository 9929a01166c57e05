import { addTexts } from '../../i18n/site-texts.ts';
import { operatorEn } from './operator.en.ts';
import { operatorFr } from './operator.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    operator: typeof operatorFr;
  }
}

addTexts('operator', { fr: operatorFr, en: operatorEn });
