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
    known:
      'Opening this link does not tell whether it was used: by signing in you find your seat again, or use this invitation with your account.',
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
  withAccount: {
    title: 'Use this invitation with your account',
    lead: '{{organisation}} gives you a seat. It can be added to the account that you are signed in with.',
    keeps: 'Your journal, your conversations, your files and your coach stay as they are. Nobody is told.',
    leaves:
      'An account has one seat at a time: if yours is of another firm, you leave it. If it is of this firm, nothing changes.',
    use: 'Use this invitation',
    done: {
      title: 'Done',
      text: 'Your account has a seat of this firm. Everything that was yours is there.',
    },
    same: {
      title: 'Nothing has changed',
      text: 'Your seat of this firm has ended, and this invitation gives no other for the time being.',
    },
  },
  signedIn: {
    title: 'You are already signed in',
    text: 'Invitations are for reps. To use one with another account, sign out first, then open the link again.',
    signOut: 'Sign out',
    home: 'Back to my space',
  },
};
