import type { Translated } from '@aparte/ui';
import type { bookingFr } from './booking.fr.ts';

/** The same texts in English. */
export const bookingEn: Translated<typeof bookingFr> = {
  book: {
    title: 'Book a time',
    lead: '{{minutes}} minutes with {{coach}}. Hours are on your own clock ({{zone}}).',
    handy: 'Often easy to fit in',
    all: 'Every free time',
    parts: {
      early: 'Before 9',
      morning: 'Morning',
      midday: 'Midday',
      afternoon: 'Afternoon',
      evening: 'Evening',
    },
    count_one: '{{count}} time',
    count_other: '{{count}} times',
    otherClock: '{{time}} for {{coach}}',
    otherClockShort: 'coach {{time}}',
    later: 'Two weeks later',
    earlier: 'Two weeks earlier',
    none: {
      title: 'Nothing free in these two weeks',
      text: 'Look further ahead, or write to {{coach}}: a time is often found in two messages.',
    },
    conversation: 'Write to {{coach}}',
    needCoach: {
      title: 'Choose a coach first',
      text: 'The free times are those of your coach.',
      open: 'See my coaches',
    },
  },
  confirm: {
    title: 'Book this time?',
    when: '{{day}}, from {{from}} to {{to}}',
    other: 'For {{coach}}: {{day}}, {{from}} ({{zone}})',
    policy: 'You can cancel without a word until 24 hours before.',
    submit: 'Book',
  },
  taken: { title: 'This time is no longer free', none: 'No other time is free for now.' },
  done: {
    title: 'It is saved',
    text: '{{day}}, from {{from}} to {{to}}, with {{coach}}.',
    sessions: 'See my appointments',
    home: 'Back to the start',
  },
  sessions: {
    title: 'My appointments',
    lead: 'They are only in your space and in that of your coach.',
    upcoming: 'Coming up',
    past: 'Past or cancelled',
    forgotten: 'Six months after its date, an appointment is erased, here and at your coach’s.',
    none: { title: 'No appointments', text: 'Take the first one whenever you like. We count nothing.' },
    book: 'Book a time',
    with: 'With {{coach}}',
    cancelled: 'Cancelled',
    cancelUntil: 'Can be cancelled until {{day}}, {{time}}.',
    tooLate: 'Less than 24 hours before: it can no longer be cancelled here. Write to your coach.',
    cancel: 'Cancel this appointment',
    cancelNamed: 'Cancel this appointment: {{day}}, {{time}}',
  },
  cancel: {
    title: 'Cancel this appointment?',
    text: '{{day}}, {{time}}, with {{coach}}. The time becomes free again; nobody will ask why.',
    submit: 'Yes, cancel',
    keep: 'Keep this appointment',
  },
};
