import type { Translated } from '@aparte/ui';
import type { matchesFr } from './matches.fr.ts';

/** The same texts in English. */
export const matchesEn: Translated<typeof matchesFr> = {
  title: { one: 'One coach for you', two: 'Two coaches for you', three: 'Three coaches for you' },
  lead: 'The reasons come from your answers and theirs. No score: you feel best who would suit you.',
  loading: 'Looking for who would suit you…',
  none: {
    title: 'Nobody for now',
    text: 'No available coach fits what you asked for. Wider free times or another language often help.',
    answers: 'Look at my answers again',
  },
  missing: {
    title: 'A few questions first',
    open: 'Answer the questionnaire',
  },
  chosen: {
    title: 'You have chosen {{coach}}',
    text: 'You can change coach at any time, in one step and without giving a reason.',
    open: 'Write to {{coach}}',
    leave: 'Change coach',
  },
  card: {
    languages: 'Speaks {{languages}}',
    speaks: { fr: 'French', en: 'English' },
    reasons: 'Why we think of them',
    about: 'Read their introduction',
    next: 'First free time: {{day}}, {{time}}',
    theirClock: '{{time}} on their clock ({{zone}})',
    choose: 'Choose {{coach}}',
  },
  reasons: {
    separator: '; ',
    topics: 'Your topics are theirs too: {{items}}.',
    topicsSome: 'One of your two topics is theirs too: {{items}}.',
    style: 'A way close to the one you are looking for: {{items}}.',
    craft: 'Knows your ground: {{items}}.',
    hours: '{{hours}} h a week when you are both free.',
    soonest: 'Can see you from {{day}}, {{time}}.',
    sliders: {
      'asks-or-suggests': 'between asking and suggesting',
      'gentle-or-direct': 'between gentle and direct',
      'framed-or-free': 'between frame and freedom',
    },
    hasSold: 'has sold',
    comfort: 'when it goes badly, {{items}}',
    differenceStyle: 'A difference that may help: {{pole}}, more than you had in mind.',
    differenceTopic: 'Also brings: {{topic}}.',
  },
  choose: {
    title: 'Choose {{coach}}?',
    text: '{{coach}} will see your name (“{{name}}”) and can write to you. Your director will not hear of it from us.',
    change: 'You can change coach afterwards, in one step and without giving a reason.',
    line: 'Also send my line from the questionnaire',
    submit: 'Yes, choose {{coach}}',
    working: 'Preparing the keys you will share…',
  },
};
