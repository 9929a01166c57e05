import type { Translated } from '@aparte/ui';
import type { disclosureFr } from './disclosure.fr.ts';

/** The same texts in English. */
export const disclosureEn: Translated<typeof disclosureFr> = {
  title: 'Who sees what',
  lead: 'This table is made from the one that the program applies. What is not on it is shown to nobody.',
};
