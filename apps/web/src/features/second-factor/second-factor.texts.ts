import { addTexts } from '../../i18n/site-texts.ts';
import { secondFactorEn } from './second-factor.en.ts';
import { secondFactorFr } from './second-factor.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    secondFactor: typeof secondFactorFr;
  }
}

addTexts('secondFactor', { fr: secondFactorFr, en: secondFactorEn });
