import type { Translated } from '@aparte/ui';
import type { secondFactorFr } from './second-factor.fr.ts';

/** The same texts in English. */
export const secondFactorEn: Translated<typeof secondFactorFr> = {
  title: 'One-time code',
  off: 'Besides the password, signing in can ask for a code that an app on your phone makes. Whoever learnt your password would not get in.',
  active: 'On: after the password, signing in asks for the code of your app. A passkey does not ask for one.',
  wayOut:
    'Phone lost? Your recovery code reopens your account, switches this step off and removes your passkeys. There are no other codes to keep.',
  start: {
    open: 'Switch the code on',
    lead: 'Enter your password first: a session left open must not be enough.',
    submit: 'Continue',
  },
  setUp: {
    title: 'Add Aparté to your app',
    scan: 'With the code app of your phone, scan this square.',
    qr: 'Square to scan with a code app',
    open: 'On this phone: open in the app',
    type: 'Or copy this key into it. It is shown only here and now.',
    confirm: 'Then enter the code that the app shows. Signing in asks for nothing before that.',
    submit: 'Switch on',
  },
  code: 'Six-digit code',
  done: 'It is on. Keep your phone near you when you next sign in.',
  removal: {
    open: 'Switch the code off',
    lead: 'Password and code together prove that it is you. A code that was used does not work again: wait for the next one.',
    submit: 'Switch off',
    done: 'It is off. The password is enough again.',
  },
  reminder: {
    title: 'A second lock for your space',
    text: 'Several people entrust their words to you: a password alone is not enough to keep them. Switch a one-time code on or add a passkey. This reminder then goes away.',
    open: 'Open Security',
  },
  cancel: 'Cancel',
  signIn: {
    title: 'Your code',
    lead: 'Open the code app of your phone and copy the code of Aparté.',
    submit: 'Sign in',
    lost: 'Phone lost? Reopen the account with the recovery code',
    back: 'Back',
  },
};
