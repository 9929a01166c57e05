import { addTexts } from '../../i18n/site-texts.ts';
import { accessLogEn } from './access-log.en.ts';
import { accessLogFr } from './access-log.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    accessLog: typeof accessLogFr;
  }
}

addTexts('accessLog', { fr: accessLogFr, en: accessLogEn });
