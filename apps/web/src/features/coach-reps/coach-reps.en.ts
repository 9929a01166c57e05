import type { Translated } from '@aparte/ui';
import type { coachRepsFr } from './coach-reps.fr.ts';

/** The same texts in English. */
export const coachRepsEn: Translated<typeof coachRepsFr> = {
  title: 'My reps',
  lead: 'Those who chose you. Their firm does not know that they are here.',
  none: {
    title: 'Nobody yet',
    text: 'A rep appears here when they choose you. A careful page and open hours help.',
    profile: 'Look at my profile',
  },
  since: 'Since {{day}}',
  next: 'Next session: {{day}}, {{time}}',
  noNext: 'No session planned',
  write: 'Write to {{rep}}',
};
