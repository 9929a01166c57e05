import type { Translated } from '@aparte/ui';
import type { accessLogFr } from './access-log.fr.ts';

/** The same in English. */
export const accessLogEn: Translated<typeof accessLogFr> = {
  rep: {
    title: 'Who looked at what of mine',
    lead: 'Each time somebody other than you reads something of yours here, it is written down: who, what, which day. If it cannot be written down, nothing is shown to them. Neither your management nor those who run Aparté have a page that shows this log.',
    empty: 'Nobody has looked at anything of yours yet.',
    who: {
      coach: '{{name}}, coach',
      formerCoach: 'A coach who is no longer in your conversations',
      matcher: 'The calculation of proposals',
      operator: 'Somebody who runs Aparté',
    },
    kind: {
      'coach-list': 'saw your name in their list',
      'coach-week': 'opened a week with one of your sessions in it',
      'coach-chat': 'opened the chat, where your conversation is',
      'coach-conversation': 'opened your conversation: its keys or one of its files',
      matcher: 'read your answers, at your request, to propose coaches',
      'operator-reports': 'saw that a message of your conversation was reported',
      'operator-report': 'opened a reported message of your conversation',
      'break-glass': 'saw who is in your conversation and when you meet (break-glass)',
    },
    broken:
      'Careful: this log is no longer what was written. A line was changed, added or taken out. Write to us.',
    intact: 'Checked just now: no line shown here was changed since it was written.',
    limits:
      'One line a day for each person and kind: neither the hour nor how often. A conversation that is already open in a browser can be read again there without a new line. Kept for 24 months, then destroyed.',
  },
  coach: {
    title: 'What I looked at',
    lead: 'This is what is written down of what you looked at. Each rep sees the lines about themselves.',
    empty: 'Nothing is written down yet.',
    someone: 'somebody whose conversation you no longer read',
    kind: {
      'coach-list': 'You saw in your list the name of: {{name}}',
      'coach-week': 'You opened a week with a session of: {{name}}',
      'coach-chat': 'You opened the chat, with the conversation of: {{name}}',
      'coach-conversation': 'You opened the conversation of: {{name}}',
    },
  },
  more: 'Show earlier days',
};
