import type { Translated } from '@aparte/ui';
import type { lettersFr } from './letters.fr.ts';

/** The same texts in English. */
export const lettersEn: Translated<typeof lettersFr> = {
  title: 'Letters',
  lead: 'The only slot in the wall. Two kinds of letter can pass, and no others.',
  empty: {
    title: 'Nothing, and that is intended',
    text: 'No letter is waiting for you. An empty box says nothing about your team: not that seats are used, not that they are not.',
  },
  kindsTitle: 'The two kinds of letter',
  kinds: {
    share: 'A page that a rep writes, looks over and decides to send you.',
    pulse: 'One word, about a whole team of ten people or more, late.',
  },
  pulse: { title: 'The word of the period {{period}}' },
};
