import type { Translated } from '@aparte/ui';
import type { questionnaireFr } from './questionnaire.fr.ts';

/** The same texts in English. */
export const questionnaireEn: Translated<typeof questionnaireFr> = {
  documentTitle: 'Questionnaire',
  progress: 'Question {{step}} of {{total}}',
  progressLabel: 'Progress',
  optional: 'Optional: you can skip it.',
  required: 'Without this answer we cannot propose a coach.',
  most: '{{count}} answers at most.',
  privacy:
    'Your answers serve to propose three coaches to you, and nothing else. The program that compares them reads them; no screen shows them to your director, your coach or us.',
  between: 'in between',
  rather: 'rather: {{pole}}',
  clearly: 'clearly: {{pole}}',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  finish: 'See my coaches',
  finishing: 'Saving your answers…',
  lineLabel: 'Your line',
  lineLeft: '{{count}} characters left',
  reading: 'Opening the questionnaire…',
};
