import type { Translated } from '@aparte/ui';
import type { claimFr } from './claim.fr.ts';

/** The same texts in English. */
export const claimEn: Translated<typeof claimFr> = {
  steps: { promise: 'The promise', account: 'Your account', code: 'Recovery code' },
  promise: {
    title: 'What we promise you',
    lead: '{{organisation}} gives you a seat: a coach from outside, for you alone.',
    limit: 'The limit',
    preview: 'See what my director sees',
    hidePreview: 'Close what my director sees',
    accept: 'Continue',
    known: 'Opening this link does not tell whether it was used: you find your seat again by signing in.',
    validUntil: 'Invitation valid until {{day}}.',
  },
  preview: {
    title: 'What your director sees',
    lead: 'Their page is made of these lines and no others. The list comes from the table that the program applies.',
    sees: 'On their page',
    never: 'What does not get there',
    open: 'Read the same list on the directors’ site',
  },
  reading: 'Reading your invitation…',
  none: {
    title: 'Open the link of your invitation',
    text: 'This page only works with the link that you received by e-mail. Open it as it is, or copy it whole.',
    signIn: 'I already have an account',
  },
  refused: { title: 'This invitation does not open' },
  signedIn: {
    title: 'You are already signed in',
    text: 'This invitation is for making an account. To use it, sign out first.',
    signOut: 'Sign out',
    home: 'Back to my space',
  },
};
