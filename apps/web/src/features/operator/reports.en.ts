import type { Translated } from '@aparte/ui';
import type { reportsFr } from './reports.fr.ts';

/** Texts of the reports, for those who run Aparté. */
export const reportsEn: Translated<typeof reportsFr> = {
  list: {
    title: 'Reports',
    lead: 'Each line is one message, shown by the person who received it. The rest of their conversation stays closed to you.',
    none: { title: 'No report', text: 'Nobody has shown a message.' },
  },
  reported: 'Reported on',
  reporter: 'By',
  author: 'Written by',
  sent: 'Written on',
  state: 'State',
  open: 'Open',
  closed: 'Closed',
  erased: 'Account erased',
  kinds: { rep: 'rep', coach: 'coach' },
  one: {
    title: 'A report',
    lead: 'This message was opened with the key that the person who received it entrusted to you. It opens nothing else.',
    noWords: 'Something without words (of kind “{{kind}}”).',
    unreadable: 'This message opens no longer: the account of the person who reported it was erased.',
    forgotten: 'The report is closed: the message was forgotten.',
    closedOn: 'Closed on {{at}}',
    close: 'Close this report',
    confirm: {
      title: 'Close this report?',
      text: 'The message and its key will be forgotten here, for good. Names and dates stay.',
      submit: 'Close and forget the message',
    },
    back: 'All reports',
  },
};
