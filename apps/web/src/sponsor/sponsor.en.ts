import type { Translated } from '@aparte/ui';
import type { sponsorFr } from './sponsor.fr.ts';

/** The same texts in English. */
export const sponsorEn: Translated<typeof sponsorFr> = {
  home: 'Aparté',
  navigation: {
    seats: 'Seats',
    invoices: 'Invoices',
    roster: 'Roster',
    letters: 'Letters',
    disclosure: 'Who sees what',
    signIn: 'Sign in',
    signUp: 'Give seats',
    signOut: 'Sign out',
  },
  statusLine:
    'A first version, still being built. This site has no access to what reps live through, so it can tell you nothing about it.',
  notFound: { title: 'Page not found', text: 'This address leads nowhere.', back: 'Back to the start' },
};
