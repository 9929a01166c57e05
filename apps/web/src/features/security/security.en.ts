import type { Translated } from '@aparte/ui';
import type { securityFr } from './security.fr.ts';

/** The same texts in English. */
export const securityEn: Translated<typeof securityFr> = {
  title: 'Security',
  lead: 'What protects your space, and what you can change about it.',
  password: {
    title: 'Password',
    text: 'It makes your keys on your devices and is never sent to us.',
    open: 'Change the password',
    pageTitle: 'Change the password',
    lead: 'Your conversations stay readable and your recovery code stays the same. Your other devices will be signed out.',
    loginId: 'E-mail',
    current: 'Present password',
    submit: 'Change the password',
    done: {
      title: 'Your password is changed',
      text: 'The former one no longer works. Your other devices are signed out, and an e-mail confirms it.',
    },
  },
  code: {
    title: 'Recovery code',
    text: 'If you lose your password, nothing else reopens your account. Check from time to time that you know where it is; if it is missing, make another one here, without a password.',
    open: 'Make a new code',
    drawing: 'Drawing a new code…',
    note: 'The former code stays good until you have confirmed this one; then it no longer works.',
    submit: 'Confirm and replace the former code',
    sending: 'Replacing the former code…',
    done: {
      title: 'Your new code is in use',
      text: 'The former one no longer works: you can destroy it. An e-mail confirms it.',
    },
    failed: 'The new code could not be drawn',
  },
  reminder: {
    title: 'Do you know where your recovery code is?',
    text: 'It is more than 90 days old. If you find it, there is nothing to do. If not, make another one while this account is open here: without it, a forgotten password closes what you have written.',
    open: 'Make a new code',
    later: 'Not now',
  },
  sessions: {
    title: 'Devices and sessions',
    text: 'The browsers in which your account is open. We keep neither place nor address.',
    unknown: 'Unknown browser',
    current: 'this one',
    openedAt: 'Opened about {{when}}',
    end: 'Sign out',
    endNamed: 'Sign out {{label}}, opened {{when}}',
    endOthers: 'Sign out everywhere else',
    onlyOne: 'Your account is open nowhere else.',
    done: 'Done. On that device the password will be needed.',
    doneOthers: 'Done. Your account is open only here now.',
  },
  back: 'Back to Security',
  device: {
    title: 'On this device',
    notKept:
      'This browser keeps nothing (storage full, refused, or a private window). Nothing is lost, and your password still opens your space: it will be asked for after each reload.',
    closing: 'Your keys are erased when you close the tab. There is nothing to set: it is always so.',
    idle: 'A tab left open and untouched locks after 15 minutes. What you were writing stays in it.',
    tabs: 'A new tab asks for your password: keys do not pass from one tab to another.',
  },
};
