import type { Translated } from '@aparte/ui';
import type { sponsorFr } from './sponsor.fr.ts';

/** The same texts in English. */
export const sponsorEn: Translated<typeof sponsorFr> = {
  home: 'Aparté',
  start: { title: 'Your space', lead: 'A trusted third party, yours alone.' },
  statusLine: 'Aparté is being built: a first version, running on trial machines.',
};
