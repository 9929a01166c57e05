import { expect, it } from '@jest/globals';
import { envelopeKinds, type JsonObject } from '@aparte/sealing';
import fc from 'fast-check';
import { bodyOf, contentOf } from './message-content.ts';
import type { WrittenContent } from './message-content.types.ts';

const id = 'CQoLDA0ODxAREhMUFRYXGA';
const key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';
const file = { fileId: 'f1', key, sha256: key, size: 12, name: 'plan.pdf', mime: 'application/pdf' };

const contents: readonly WrittenContent[] = [
  { kind: 'msg', text: 'Bonjour' },
  { kind: 'note', text: 'à moi', from: null },
  { kind: 'note', text: 'copie', from: 'Journal' },
  { kind: 'edit', of: id, text: 'Bonsoir' },
  { kind: 'del', of: id },
  { kind: 'checkin', snapshot: { mood: 3 } },
  { kind: 'plan', snapshot: { steps: ['un', 'deux'] } },
  { kind: 'close' },
];

it.each(contents)('reads back what was sealed: $kind', (content) => {
  expect(contentOf(content.kind, bodyOf(content))).toEqual(content);
});

it('reads a file and leaves its key behind', () => {
  const read = contentOf('file', file);
  expect(read).toEqual({
    kind: 'file',
    fileId: 'f1',
    sha256: key,
    size: 12,
    name: 'plan.pdf',
    mime: 'application/pdf',
  });
});

it.each<[string, (typeof envelopeKinds)[number], JsonObject]>([
  ['a field more', 'msg', { t: 'x', quote: id }],
  ['no text', 'msg', {}],
  ['text of another type', 'msg', { t: 1 }],
  ['an origin that is no text', 'note', { t: 'x', from: 3 }],
  ['a target that is no id', 'edit', { of: 'abc', t: 'x' }],
  ['a target that is not canonical', 'del', { of: 'CQoLDA0ODxAREhMUFRYXGB' }],
  ['no target', 'del', {}],
  ['a closing that says something', 'close', { why: 'x' }],
  ['a file with a short key', 'file', { ...file, key: 'AAAA' }],
  ['a file of half a byte', 'file', { ...file, size: 0.5 }],
  ['a file without a name', 'file', { ...file, name: '' }],
  ['a file with a field more', 'file', { ...file, preview: 'x' }],
])('takes %s for the content of a newer version', (_, kind, body) => {
  expect(contentOf(kind, body)).toEqual({ kind: 'newer' });
});

it('reads any body of any kind without failing, and never as a blank', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...envelopeKinds),
      fc.dictionary(fc.string(), fc.jsonValue()),
      (kind, body) => {
        const content = contentOf(kind, body as JsonObject);
        expect([kind, 'newer']).toContain(content.kind);
      },
    ),
  );
});
