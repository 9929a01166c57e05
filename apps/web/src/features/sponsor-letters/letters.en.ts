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
  pulse: {
    title: 'The word about the team, {{period}}',
    people_one: 'Your list held {{count}} person at the end of the period.',
    people_other: 'Your list held {{count}} people at the end of the period.',
  },
  outlook: {
    title: 'The word about the team',
    small_one:
      'Your list holds {{count}} person. A team under ten gets no word, ever: it would tell too much about each of them.',
    small_other:
      'Your list holds {{count}} people. A team under ten gets no word, ever: it would tell too much about each of them.',
    waiting: {
      word: 'The word for the {{period}} arrives on {{day}} at the earliest, and is never made again.',
      none: 'For the {{period}} a letter without a word arrives on {{day}} at the earliest: the list held fewer than ten people.',
    },
    next: {
      word: 'After that, if the list stays this long: the word for the {{period}}, on {{day}} at the earliest.',
      none: 'After that, if the list stays this long: for the {{period}} a letter without a word, on {{day}} at the earliest.',
    },
    nothing:
      'No word is expected. It takes seats and a list; from twenty people on it comes every quarter, otherwise every half-year.',
    meaning: {
      title: 'How to read it',
      good: '“Good”: rather good, all in all.',
      mixed: '“No clear signal”: either way, or few answers. Nobody can know which.',
      strained:
        '“Strained”: rather hard, all in all. The moment for a question to the whole team, never to one person.',
      blur: 'Chance is mixed into it on purpose, so that nobody can draw one answer from it: a word is sometimes another than the true one. You will see neither the number of answers nor any part of the team.',
    },
  },
  period: {
    Q1: 'first quarter of {{year}}',
    Q2: 'second quarter of {{year}}',
    Q3: 'third quarter of {{year}}',
    Q4: 'fourth quarter of {{year}}',
    H1: 'first half of {{year}}',
    H2: 'second half of {{year}}',
  },
};
