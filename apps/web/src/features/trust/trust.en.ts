import type { Translated } from '@aparte/ui';
import type { trustFr } from './trust.fr.ts';

/** The same texts in English. */
export const trustEn: Translated<typeof trustFr> = {
  title: 'Who sees what',
  lead: 'This table is made from the rules that the program applies. What is not on it is shown to nobody.',
  limits: {
    title: 'The limits, said plainly',
    lead: 'What this version cannot promise.',
    threatModel: 'Whom Aparté protects against, attacker by attacker: the threat model',
    items: {
      review:
        'The end-to-end encryption is our own, built on a well-known library (libsodium). No outside expert has reviewed it yet.',
      code: 'It is our server that sends the program of this page. If it were tampered with, it could read what you type. Anybody can compare what the server sends with the signed list of its files; that shows tampering, it does not prevent it.',
      device:
        'A computer managed by your firm can film the screen or read the keyboard. Prefer your own phone.',
      metadata:
        'Our servers know which accounts write to each other, when, and the approximate size of messages. They do not know what is written.',
      first:
        'The first time, your device trusts the keys that the server shows it. Comparing the safety number with your coach removes that doubt.',
      recovery:
        'Without the password, the recovery code and a passkey, nobody can reopen what you wrote, not even us.',
      missing: 'Seeing who had access to your space: planned, not yet built.',
      past: 'Your coach has read what you wrote to them. No program can take that back.',
    },
  },
  exit: {
    title: 'Leaving quickly',
    text: 'Press Escape twice in a row, or “Leave quickly” at the foot of the page: the session ends and a neutral page takes the place of this one. Pages seen before stay in the history of the browser.',
  },
};
