import { addTexts } from '../../i18n/site-texts.ts';
import { coachWeekEn } from './coach-week.en.ts';
import { coachWeekFr } from './coach-week.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'coach-week': typeof coachWeekFr;
  }
}

addTexts('coach-week', { fr: coachWeekFr, en: coachWeekEn });
