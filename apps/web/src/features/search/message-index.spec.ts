import { expect, it } from '@jest/globals';
import { type FindableMessage, foldTerm, MessageIndex } from './message-index.ts';

const message = (id: string, text: string): FindableMessage => ({
  id,
  spaceId: 's',
  messageId: id,
  peerName: 'Jonas',
  isOwn: true,
  at: '2026-03-09T10:00:00Z',
  text,
});
const found = async (texts: readonly string[], query: string): Promise<readonly string[]> => {
  const index = await MessageIndex.of(texts.map((text, place) => message(`m${place}`, text)));
  return index.find(query).map(({ text }) => text);
};

it.each([
  ['etude', 'Une étude de marché'],
  ['ÉTUDE', 'une etude'],
  ['coeur', 'au cœur du sujet'],
  ['cœur', 'un coup au coeur'],
  ['noel', 'avant Noël'],
  ['ecoute', 'J’ai besoin d’écoute'],
  ['négo', 'la négociation de mardi'],
  ['negociatoin', 'la négociation de mardi'],
])('finds %s in « %s »', async (query, text) => {
  expect(await found([text, 'tout autre chose'], query)).toEqual([text]);
});

it('wants every word of a search', async () => {
  const texts = ['client difficile', 'client content', 'jour difficile'];
  expect(await found(texts, 'client difficile')).toEqual(['client difficile']);
});

it('finds nothing for nothing, and for what nobody wrote', async () => {
  expect(await found(['un', 'deux'], '')).toEqual([]);
  expect(await found(['un', 'deux'], 'zèbre')).toEqual([]);
});

it('folds a word the same however its accents are encoded', () => {
  expect(foldTerm('e\u0301te\u0301')).toBe(foldTerm('été'));
});

it('finds one message among ten thousand', async () => {
  const texts = Array.from({ length: 10_000 }, (_, place) => `message numéro ${place} du fil`);
  expect(await found([...texts, 'une aiguille'], 'aiguille')).toEqual(['une aiguille']);
});
