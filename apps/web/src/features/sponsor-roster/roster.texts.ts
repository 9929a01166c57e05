import { addTexts } from '../../i18n/site-texts.ts';
import { rosterEn } from './roster.en.ts';
import { rosterFr } from './roster.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'sponsor-roster': typeof rosterFr;
  }
}

addTexts('sponsor-roster', { fr: rosterFr, en: rosterEn });
