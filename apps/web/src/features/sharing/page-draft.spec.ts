import { expect, it } from '@jest/globals';
import { faultsOf, pageOf, type PageDraft } from './page-draft.ts';

const draft: PageDraft = {
  author: ' Inès ',
  title: 'Mon mode d’emploi',
  text: 'Une ligne.\n\n  Une autre.\r\n',
  days: '30',
};

it('makes a paragraph of each line and ends the page after the chosen days', () => {
  expect(pageOf(draft, 'fr', '2026-03-09')).toEqual({
    locale: 'fr',
    author: 'Inès',
    title: 'Mon mode d’emploi',
    paragraphs: ['Une ligne.', 'Une autre.'],
    expiresOn: '2026-04-08',
  });
});

it('finds nothing to say about a good page, and names each part that is not', () => {
  expect(faultsOf(pageOf(draft, 'fr', '2026-03-09'))).toEqual([]);
  const bad = { ...draft, author: '', title: 'a\u202eb', text: ' \n ' };
  expect(faultsOf(pageOf(bad, 'fr', '2026-03-09'))).toEqual(['author', 'title', 'paragraphs']);
  const long = { ...draft, text: Array.from({ length: 20 }, () => 'é'.repeat(1_000)).join('\n') };
  expect(faultsOf(pageOf(long, 'fr', '2026-03-09'))).toEqual(['other']);
});
