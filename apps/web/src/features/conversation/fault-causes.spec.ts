import { expect, it } from '@jest/globals';
import { sealingErrorCodes } from '@aparte/sealing';
import type { Entry } from './entries.ts';
import { causeOf, diagnosticsOf } from './fault-causes.ts';
import { messagesEn } from './messages.en.ts';
import { messagesFr } from './messages.fr.ts';

it.each([
  ['French', messagesFr],
  ['English', messagesEn],
])('says in %s for every code what happened, what is safe and what to do', (_, words) => {
  for (const code of [
    ...sealingErrorCodes,
    'gone',
    'change-unknown',
    'change-foreign',
    'change-unfit',
  ] as const) {
    const { what, safe, todo } = words.faults.causes[causeOf(code)];
    for (const sentence of [what, safe, todo]) expect(sentence).toMatch(/^\p{Lu}.+\.$/u);
  }
});

it('has a sentence of its own for each way in which a history can be wrong', () => {
  const codes = ['gap', 'ack-ahead', 'chain', 'fork', 'ack-mismatch', 'aead', 'version', 'epoch'] as const;
  expect(new Set(codes.map(causeOf)).size).toBe(codes.length);
  expect(new Set(codes.map((code) => messagesFr.faults.causes[causeOf(code)].what)).size).toBe(codes.length);
});

it('gathers codes and counts for support, and not a word of content', () => {
  const message: Entry = {
    kind: 'message',
    key: 'place 1',
    id: 'CQoLDA0ODxAREhMUFRYXGA',
    isOwn: true,
    content: { kind: 'msg', text: 'un secret' },
    at: '2026-03-09T10:00:00Z',
    state: 'sent',
    error: null,
    changedAt: null,
    earlier: [],
    parts: [],
    change: null,
  };
  const fault = (key: string, code: 'gap' | 'aead'): Entry => ({ kind: 'fault', key, code, at: message.at });
  const entries = [message, fault('a', 'gap'), fault('b', 'gap'), fault('c', 'aead')];
  const view = { link: 'online', read: 4, clockOffMs: 90_000, isKeeping: true, entries };
  const gathered = diagnosticsOf(view);
  expect(gathered).toEqual({
    protocol: 'CCE1',
    link: 'online',
    placesRead: 4,
    clockOffMinutes: 2,
    isKeeping: true,
    faults: { gap: 2, aead: 1 },
  });
  expect(JSON.stringify(gathered)).not.toMatch(/secret|CQoL/);
});
