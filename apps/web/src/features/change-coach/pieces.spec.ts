import { expect, it } from '@jest/globals';
import type { MessageEntry } from '../conversation/entries.ts';
import { inOrder, piecesOf } from './pieces.ts';

const message = (change: Partial<MessageEntry> = {}): MessageEntry => ({
  kind: 'message',
  key: 'place 1',
  id: 'one',
  isOwn: true,
  content: { kind: 'msg', text: 'un mot' },
  at: '2026-03-09T10:00:00.000Z',
  state: 'sent',
  error: null,
  changedAt: null,
  earlier: [],
  parts: [],
  change: null,
  ...change,
});

it('lets one’s own words come along as they stand, whatever they were', () => {
  const note = message({ id: 'two', content: { kind: 'note', text: 'une page', from: 'journal' } });
  expect(piecesOf([message(), note], 'conversation')).toEqual([
    { id: 'one', text: 'un mot', at: '2026-03-09T10:00:00.000Z', from: 'conversation' },
    { id: 'two', text: 'une page', at: '2026-03-09T10:00:00.000Z', from: 'conversation' },
  ]);
});

it.each([
  ['somebody else wrote', message({ isOwn: false })],
  ['was taken back', message({ content: null })],
  ['has not arrived', message({ state: 'sealed' })],
  ['did not leave', message({ state: 'failed' })],
  ['has no words', message({ content: { kind: 'close' } })],
])('leaves what %s where it is', (_, entry) => {
  expect(piecesOf([entry], 'journal')).toEqual([]);
});

it('leaves a place that could not be read where it is', () => {
  expect(piecesOf([{ kind: 'fault', key: 'place 1', code: 'gap', at: '' }], 'journal')).toEqual([]);
});

it('sends what was chosen in the order in which it was written', () => {
  const piece = (id: string, at: string) => ({ id, text: id, at, from: 'journal' as const });
  const chosen = [piece('b', '2026-03-10'), piece('a', '2026-03-09'), piece('c', '2026-03-11')];
  expect(inOrder(chosen).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
