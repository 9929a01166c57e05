import { addTexts } from '../../i18n/site-texts.ts';
import { coachRepsEn } from './coach-reps.en.ts';
import { coachRepsFr } from './coach-reps.fr.ts';

declare module 'i18next' {
  interface ResourceNamespaceMap {
    'coach-reps': typeof coachRepsFr;
  }
}

addTexts('coach-reps', { fr: coachRepsFr, en: coachRepsEn });
