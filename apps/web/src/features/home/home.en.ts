import type { Translated } from '@aparte/ui';
import type { homeFr } from './home.fr.ts';

/** The same texts in English. */
export const homeEn: Translated<typeof homeFr> = {
  welcome: {
    title: 'Here, the words are yours.',
    lead: 'A coach from outside, chosen by you, to talk to without any of it going back to your firm.',
    signIn: 'Sign in',
    disclosure: 'Read who sees what',
    invited: 'Did you receive an invitation? Open its link: it leads straight to your seat.',
  },
  rep: {
    title: 'Hello {{name}}',
    questionnaire: {
      title: 'Three minutes to get to know you',
      text: 'A few questions, nearly all of them optional, so that we can propose three coaches who would suit you.',
      open: 'Answer the questionnaire',
    },
    coaches: {
      title: 'Three coaches are waiting',
      text: 'For each of them, the reasons that make us think of them. You choose.',
      open: 'See my three coaches',
      change: 'Look at my answers again',
    },
    session: {
      title: 'Your next appointment',
      with: 'With {{coach}}',
      all: 'All my appointments',
      none: 'No appointment for now.',
      book: 'Book a time',
    },
    conversation: {
      title: 'Between two appointments',
      text: 'You can write to {{coach}} whenever you like. Only the two of you can read it.',
      open: 'Write to {{coach}}',
    },
  },
};
