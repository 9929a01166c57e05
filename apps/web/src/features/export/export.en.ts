import type { Translated } from '@aparte/ui';
import type { exportFr } from './export.fr.ts';

/** Texts of the export of everything somebody wrote and may read. */
export const exportEn: Translated<typeof exportFr> = {
  section: {
    title: 'Export what I wrote',
    text: 'A ZIP file made in this browser: a page to read without a connection, and a JSON file for another program. It holds your conversations as you can read them and what you keep for yourself, with edits, notes, check-ins, plans and the list of files.',
    careful: 'This file is no longer encrypted. Keep it in a safe place, not on a device of your company.',
    start: 'Prepare my export',
    reading: 'Reading your conversations: {{done}} of {{of}}…',
    packing: 'Making the file: {{percent}}%',
    save: 'Save the file',
    ready: 'Your export is ready: {{count}} messages.',
    unread:
      'Not everything could be read: {{names}}. The rest is there. Try again when the connection is good.',
    again: 'Make it again',
    none: 'You have not written or received anything yet.',
  },
  page: {
    title: 'What I wrote on Aparté',
    journal: 'My journal',
    notes: 'My notes',
    made: 'Exported on {{at}} by {{name}}. Times: {{zone}}.',
    nothing: 'Nothing written.',
    withdrawn: 'Message taken back',
    edited: '(edited; before:)',
    newer: 'Written by a newer version of Aparté.',
    closed: 'The conversation was closed here.',
    checkin: 'Check-in',
    plan: 'Plan',
    noteFrom: 'Note copied from: {{from}}',
    file: 'File: {{name}} ({{size}} bytes, {{mime}})',
    missing: 'A message could not be read here (reason: {{code}}).',
  },
};
