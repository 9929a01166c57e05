import type { Translated } from '@aparte/ui';
import type { accountFr } from './account.fr.ts';

/** The same texts in English. */
export const accountEn: Translated<typeof accountFr> = {
  signUp: {
    title: 'Give seats to your team',
    lead: 'An account for you, the buyer. Your reps will have their own, elsewhere, with no link to this one.',
    organisationName: 'Your firm',
    organisationHint: 'As it should read on invoices and in the invitation.',
    displayName: 'Your name',
    email: 'Your work e-mail',
    password: 'Password',
    passwordHint: 'At least {{minimum}} characters. A phrase of four words is safer, and easier to remember.',
    termsTitle: 'The rule of the game',
    terms: {
      questions: 'I will not ask reps or coaches what is said between them.',
      appraisal: 'Taking a seat or not will count in no appraisal.',
      nothing: 'I know that I will not see who takes a seat, and I will not try to find out.',
    },
    accept: 'I accept these three points',
    mustAccept: 'Without this agreement we cannot sell you seats.',
    submit: 'Create my account',
    haveOne: 'You already have an account?',
    emailTaken: 'An account with this e-mail already exists. Sign in, or use another address.',
  },
  signIn: {
    title: 'Sign in',
    lead: 'Your space as a director: seats, list, invoices.',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    noneYet: 'No account yet?',
    rep: 'Did you get an invitation? Not here: open the link in your e-mail.',
    failed: 'This e-mail and password do not go together. Check both and try again.',
  },
};
