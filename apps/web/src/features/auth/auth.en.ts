import type { Translated } from '@aparte/ui';
import type { authFr } from './auth.fr.ts';

/** The same texts in English. */
export const authEn: Translated<typeof authFr> = {
  signIn: {
    title: 'Sign in',
    lead: 'Your space, with your personal e-mail.',
    ended:
      'Your account is no longer open here: closed from another tab, or at the end of its time. What you were writing in this page is kept for as long as it stays open.',
    loginId: 'E-mail',
    password: 'Password',
    passwordHint: 'It does not leave this device: it is used here to make your keys.',
    submit: 'Sign in',
    noneYet: 'No account yet? Open the invitation link that you received by e-mail.',
    lost: 'Forgotten password?',
  },
  unlock: {
    title: 'Unlock your space',
    lead: 'Your messages are encrypted. To read them here, enter your password: this browser has forgotten your keys.',
    submit: 'Unlock',
    idle: 'This page was left for 15 minutes: it has locked. What you were writing is kept.',
    evicted:
      'This browser erased what reopened your space without a password. Nothing is lost: your password opens it as before.',
    opening: 'Finding your keys…',
  },
  progress: {
    loading: 'Preparing the safe…',
    stretching: 'Making your keys from the password…',
    locking: 'Locking…',
    slow: 'It is slow on purpose: guessing your password has to be expensive. A few more seconds.',
    verySlow: 'On a modest phone this can take half a minute. Please leave the page open.',
  },
};
