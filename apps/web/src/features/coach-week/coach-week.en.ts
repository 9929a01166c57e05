import type { Translated } from '@aparte/ui';
import type { coachWeekFr } from './coach-week.fr.ts';

/** The same texts in English. */
export const coachWeekEn: Translated<typeof coachWeekFr> = {
  title: 'My week',
  lead: 'Week of {{day}}, on your own clock ({{zone}}).',
  previous: 'Week before',
  next: 'Week after',
  today: 'This week',
  grid: 'Your week, drawn',
  open: 'open',
  session: '{{time}} {{rep}}',
  sessionNamed: '{{day}}, from {{from}} to {{to}}, with {{rep}}',
  theirClock: '{{time}} for {{rep}}',
  list: 'Your sessions',
  forgotten: 'Six months after its date, a session is erased, here and at the other person’s.',
  erased: 'account erased',
  cancelled: 'Cancelled',
  none: {
    title: 'No session this week',
    text: 'Your open hours show in the drawing.',
    closed: 'You have not said yet when you can be booked.',
    availability: 'Set my availability',
  },
};
