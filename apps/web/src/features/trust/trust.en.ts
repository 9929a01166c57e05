import type { Translated } from '@aparte/ui';
import type { trustFr } from './trust.fr.ts';

/** The same texts in English. */
export const trustEn: Translated<typeof trustFr> = {
  title: 'Who sees what',
  lead: 'This table is made from the rules that the program applies. What is not on it is shown to nobody.',
  limits: {
    title: 'The limits, said plainly',
    lead: 'What this version cannot promise.',
    items: {
      review:
        'The end-to-end encryption is our own, built on a well-known library (libsodium). No outside expert has reviewed it yet.',
      code: 'It is our server that sends the program of this page. If it were tampered with, it could read what you type. We have no way yet to prove to you that it is not.',
      device:
        'A computer managed by your firm can film the screen or read the keyboard. Prefer your own phone.',
      metadata:
        'Our servers know which accounts write to each other, when, and the approximate size of messages. They do not know what is written.',
      first:
        'The first time, your device trusts the keys that the server shows it. Comparing the safety number with your coach removes that doubt.',
      recovery:
        'The recovery code is registered, but the page that reopens an account with it does not exist yet. Do not lose your password.',
      missing: 'Exporting, erasing, seeing who had access to your space: planned, not yet built.',
      past: 'Your coach has read what you wrote to them. No program can take that back.',
    },
  },
  exit: {
    title: 'Leaving quickly',
    text: 'Press Escape twice in a row, or “Leave quickly” at the foot of the page: the session ends and a neutral page takes the place of this one. Pages seen before stay in the history of the browser.',
  },
};
