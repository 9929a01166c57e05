import type { Translated } from '@aparte/ui';
import type { pulseFr } from './pulse.fr.ts';

/** The same texts in English. */
export const pulseEn: Translated<typeof pulseFr> = {
  title: 'The question of the quarter',
  lead: 'One question, which you may leave: your sponsor gets one blurred word, never your answer.',
  question: {
    legend: 'This quarter, how are things in your team?',
    answers: { '1': 'Rather good', '0': 'In between', '-1': 'Strained' },
    until: 'You can answer, change or withdraw your answer until {{day}} at {{time}}.',
    keep: 'Keep my answer',
    withdraw: 'Withdraw my answer',
    missing: 'Choose an answer, or leave this page: not answering is an answer too.',
    kept: 'Your answer is kept.',
    withdrawn: 'Your answer is withdrawn: it will not count.',
    spent:
      'The words so far have told all they may ever tell about you: your answer counts no more, whatever you choose.',
  },
  protects: {
    title: 'What the blur protects',
    team: 'The word is about the whole list that your director sent: at most one a quarter, fourteen days after its end at the earliest. Under ten people, no word.',
    chance:
      'Chance is mixed into it on purpose. Even somebody who knew all other answers would guess yours from a word about 73 times in 100 at most, instead of 50 by tossing a coin.',
    silence: 'Not answering counts like the answer in the middle: the word does not tell who answered.',
  },
  limits: {
    title: 'What it does not protect',
    shared: 'What the whole team shares: if nearly all answer alike, the word will mostly say so.',
    stored:
      'Your answer waits in the clear with us, in the database of the reps, never in that of your firm; it is deleted thirty days after the word.',
  },
  lastWord: {
    title: 'The last word',
    text: '{{period}}: {{word}}.',
    same: 'This is exactly what your sponsor gets.',
  },
  empty: {
    title: 'No question for you',
    text: 'The question comes with a seat that a firm gives. None is given to you at the moment.',
  },
  disclosure: 'Read who sees what',
  period: {
    Q1: 'first quarter of {{year}}',
    Q2: 'second quarter of {{year}}',
    Q3: 'third quarter of {{year}}',
    Q4: 'fourth quarter of {{year}}',
    H1: 'first half of {{year}}',
    H2: 'second half of {{year}}',
  },
};
