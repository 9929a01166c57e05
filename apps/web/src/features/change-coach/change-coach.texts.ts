import { addTexts } from '../../i18n/site-texts.ts';
import { changeCoachEn } from './change-coach.en.ts';
import { changeCoachFr } from './change-coach.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    changeCoach: typeof changeCoachFr;
  }
}

addTexts('changeCoach', { fr: changeCoachFr, en: changeCoachEn });
