import type { Translated } from '@aparte/ui';
import type { searchFr } from './search.fr.ts';

/** Texts of the search in everything that was opened. */
export const searchEn: Translated<typeof searchFr> = {
  link: 'Search',
  title: 'Search',
  lead: 'In everything you can read. The search happens in this page; nothing of what you look for leaves it.',
  label: 'Words to find',
  reading: 'Reading your conversations…',
  start: 'Type a word. Accents and capitals do not count.',
  none: 'No message holds these words. Try fewer, or the beginning of a word.',
  empty: { title: 'Nothing to search yet', text: 'You have not written or received anything yet.' },
  found_one: '{{count}} message',
  found_other: '{{count}} messages',
  unread: 'A conversation could not be read: {{names}}. Its messages are not among the results.',
  by: { you: 'You, to {{name}}', peer: '{{name}}' },
};
