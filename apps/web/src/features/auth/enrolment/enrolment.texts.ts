import { addTexts } from '../../../i18n/site-texts.ts';
import { enrolmentEn } from './enrolment.en.ts';
import { enrolmentFr } from './enrolment.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    enrolment: typeof enrolmentFr;
  }
}

addTexts('enrolment', { fr: enrolmentFr, en: enrolmentEn });
