import type { Translated } from '@aparte/ui';
import type { availabilityFr } from './availability.fr.ts';

/** The same texts in English. */
export const availabilityEn: Translated<typeof availabilityFr> = {
  title: 'My availability',
  lead: 'Your usual hours, on your own clock. Reps see them on theirs.',
  hours: 'Your hours every week',
  closed: 'Closed',
  fromNamed: '{{day}}, from',
  toNamed: '{{day}}, to',
  add: 'Add hours',
  addNamed: 'Add hours on {{day}}',
  remove: 'Remove',
  removeNamed: 'Remove {{day}} from {{from}} to {{to}}',
  copyMonday: 'Copy Monday up to Friday',
  settings: 'How people book',
  timeZone: 'Time zone',
  sessionMinutes: 'Length of a session',
  stepMinutes: 'Sessions start',
  bufferMinutes: 'Break after a session',
  noticeHours: 'At the latest before the session',
  windowDays: 'Can be booked up to',
  units: {
    minutes: '{{count}} min',
    none: 'none',
    step: { minutes15: 'every quarter of an hour', minutes30: 'every half hour', minutes60: 'every hour' },
    hours_one: '{{count}} hour',
    hours_other: '{{count}} hours',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
  },
  submit: 'Save',
  saved: 'It is saved. The new free times can be seen at once.',
  faults: {
    order: 'The end has to come after the start.',
    overlap: 'Two stretches overlap on that day.',
    missing: 'A time is missing.',
  },
};
