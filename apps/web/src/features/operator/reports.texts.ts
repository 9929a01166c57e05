import { addTexts } from '../../i18n/site-texts.ts';
import { reportsEn } from './reports.en.ts';
import { reportsFr } from './reports.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    reports: typeof reportsFr;
  }
}

addTexts('reports', { fr: reportsFr, en: reportsEn });
