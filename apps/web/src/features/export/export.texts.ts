import { addTexts } from '../../i18n/site-texts.ts';
import { exportEn } from './export.en.ts';
import { exportFr } from './export.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    export: typeof exportFr;
  }
}

addTexts('export', { fr: exportFr, en: exportEn });
