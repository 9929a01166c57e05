import type { Translated } from '@aparte/ui';
import type { memberFr } from './member.fr.ts';

/** The same texts in English. */
export const memberEn: Translated<typeof memberFr> = {
  home: 'Aparté',
  start: { title: 'Your space', lead: 'A trusted third party, yours alone.' },
  statusLine: 'Aparté is being built: a first version, running on trial machines.',
};
