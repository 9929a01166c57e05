import type { Translated } from '@aparte/ui';
import type { newPasswordFr } from './new-password.fr.ts';

/** The same texts in English. */
export const newPasswordEn: Translated<typeof newPasswordFr> = {
  label: 'Password',
  newLabel: 'New password',
  hint: 'At least {{minimum}} characters. It does not leave this device: nobody can send it back to you.',
  propose: 'Suggest a passphrase',
  proposed: 'Here are five words drawn at random. Write them down, or let your browser remember them:',
  faults: {
    password: 'At least {{minimum}} characters are needed.',
    tooLong: 'This is too long.',
    passwordIsName: 'Too easy to guess: it contains your e-mail or your name.',
    passwordKnown:
      'Too easy to guess: it is made of known passwords, the ones that thieves try first. Five words drawn at random will do: ask for them below.',
    passwordWeak:
      'Too easy to guess: a sequence, a repetition or too few words. Make it longer, or ask for five words below.',
  },
};
