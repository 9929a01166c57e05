import type { Translated } from '@aparte/ui';
import type { coachSignUpFr } from './coach-sign-up.fr.ts';

/** The same texts in English. */
export const coachSignUpEn: Translated<typeof coachSignUpFr> = {
  steps: { welcome: 'Welcome', profile: 'Your page', account: 'Your account', code: 'Recovery code' },
  welcome: {
    title: 'Welcome among the coaches',
    lead: 'A place where what a rep says stays between them and you.',
    points: {
      sealed:
        'Your conversations are encrypted on your device. We cannot read them, nor give you back a lost password.',
      director:
        'The director who gave the seat does not know that you coach somebody, and must not learn it from you.',
      danger:
        'One limit: if a life is in serious and immediate danger, you call the emergency services, and only them.',
    },
    validUntil: 'Invitation valid until {{day}}.',
    next: 'Continue',
  },
  profile: {
    title: 'Your page',
    lead: 'What reps will read, and what serves to propose you. Everything can be changed later.',
    next: 'Continue',
  },
  none: {
    title: 'Open the link of your invitation',
    text: 'This page only works with the link that you received. Open it as it is, or copy it whole.',
  },
  refused: { title: 'This invitation does not open' },
  reading: 'Reading your invitation…',
};
