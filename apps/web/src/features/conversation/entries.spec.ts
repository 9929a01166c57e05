import { expect, it } from '@jest/globals';
import { type Entry, linesOf } from './entries.ts';

const message = (key: string, at: string): Entry => ({
  kind: 'message',
  key,
  id: key,
  isOwn: true,
  content: { kind: 'msg', text: key },
  at,
  state: 'sent',
  error: null,
  changedAt: null,
  earlier: [],
  parts: [],
  change: null,
});
const fault = (key: string, code: 'aead' | 'gap' | 'signature'): Entry => ({
  kind: 'fault',
  key,
  code,
  at: '2026-03-09T10:00:00Z',
});
const dayOf = (instant: string): string => instant.slice(0, 10);
const shapes = (entries: readonly Entry[]) =>
  linesOf(entries, dayOf).map((line) =>
    line.kind === 'faults' ? `${line.count}×${line.code}` : line.kind === 'day' ? line.day : line.key,
  );

it('separates days', () => {
  expect(
    shapes([
      message('a', '2026-03-08T22:00:00Z'),
      message('b', '2026-03-09T08:00:00Z'),
      message('c', '2026-03-09T09:00:00Z'),
    ]),
  ).toEqual(['2026-03-08', 'a', '2026-03-09', 'b', 'c']);
});

it('tells once what could not be opened and what waits for it', () => {
  expect(shapes([fault('x', 'aead'), fault('y', 'gap'), fault('z', 'gap')])).toEqual([
    '2026-03-09',
    '3×aead',
  ]);
});

it('keeps two causes apart, and never leaves one out', () => {
  expect(shapes([fault('x', 'aead'), fault('y', 'signature'), message('m', '2026-03-09T11:00:00Z')])).toEqual(
    ['2026-03-09', '1×aead', '1×signature', 'm'],
  );
});
