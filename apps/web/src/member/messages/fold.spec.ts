import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Fold } from './fold.ts';
import type { Folded, PlaceRead, ReadEnvelope } from './fold.types.ts';
import type { MessageContent } from './message-content.types.ts';

let count = 0;
const at = (place: number): string => new Date(Date.UTC(2026, 2, 9, 10, 0, place)).toISOString();

function read(from: string, id: string, content: MessageContent): ReadEnvelope {
  count += 1;
  return { outcome: 'read', place: count, at: at(count), id, from, content };
}

function fold(...places: readonly PlaceRead[]): readonly Folded[] {
  const folded = new Fold();
  folded.add(places);
  return folded.entries;
}

const said = (text: string): MessageContent => ({ kind: 'msg', text });
const edit = (of: string, text: string): MessageContent => ({ kind: 'edit', of, text });
const withdrawal = (of: string): MessageContent => ({ kind: 'del', of });

describe('a change by the author', () => {
  it('shows the new words and keeps the earlier ones on demand', () => {
    const entries = fold(
      read('rep', 'a', said('un')),
      read('rep', 'b', edit('a', 'deux')),
      read('rep', 'c', edit('a', 'trois')),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({
      content: said('trois'),
      earlier: [{ text: 'un' }, { text: 'deux' }],
    });
  });

  it('takes a message back with everything it ever said', () => {
    const entries = fold(
      read('rep', 'a', said('un')),
      read('rep', 'b', edit('a', 'deux')),
      read('rep', 'c', withdrawal('a')),
    );
    expect(entries[0]).toMatchObject({ content: null, earlier: [] });
    expect(JSON.stringify(entries)).not.toMatch(/un|deux/);
  });

  it('shows words written after taking back, and none of those before', () => {
    const entries = fold(
      read('rep', 'a', said('un')),
      read('rep', 'b', withdrawal('a')),
      read('rep', 'c', edit('a', 'deux')),
    );
    expect(entries[0]).toMatchObject({ content: said('deux'), earlier: [] });
  });

  it('leaves a note a note with the place it was taken from', () => {
    const note = { kind: 'note', text: 'un', from: 'Journal' } as const;
    const entries = fold(read('rep', 'a', note), read('rep', 'b', edit('a', 'deux')));
    expect(entries[0]).toMatchObject({ content: { kind: 'note', text: 'deux', from: 'Journal' } });
  });
});

describe('a change that does not apply', () => {
  it.each([
    ['of an unknown message', [read('rep', 'b', edit('zz', 'x'))], 'change-unknown'],
    [
      'of another person’s message',
      [read('coach', 'a', said('un')), read('rep', 'b', withdrawal('a'))],
      'change-foreign',
    ],
    [
      'of a message that comes later',
      [read('rep', 'b', edit('a', 'x')), read('rep', 'a', said('un'))],
      'change-unknown',
    ],
    [
      'of the words of something without words',
      [read('rep', 'a', { kind: 'plan', snapshot: {} }), read('rep', 'b', edit('a', 'x'))],
      'change-unfit',
    ],
    [
      'of the closing',
      [read('rep', 'a', { kind: 'close' }), read('rep', 'b', withdrawal('a'))],
      'change-unfit',
    ],
  ] as const)('%s is told at its place', (_, places, code) => {
    const entries = fold(...places);
    expect(entries).toHaveLength(2 - (places.length === 1 ? 1 : 0));
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'fault', code }));
    expect(JSON.stringify(entries)).not.toContain('"changedAt":"');
  });

  it('does not let anybody take over a message by repeating its id', () => {
    const entries = fold(
      read('rep', 'a', said('un')),
      read('coach', 'a', said('faux')),
      read('coach', 'b', edit('a', 'pire')),
    );
    expect(entries.map((entry) => ('code' in entry ? entry.code : entry.content))).toEqual([
      said('un'),
      said('faux'),
      'change-foreign',
    ]);
  });
});

describe('any interleaving of two senders', () => {
  const change = fc.record({
    from: fc.constantFrom('rep', 'coach'),
    what: fc.constantFrom('msg', 'edit', 'del', 'note', 'newer', 'unread'),
    target: fc.nat(30),
  });
  const histories = fc
    .array(change, { maxLength: 40 })
    .map((steps) => steps.map(({ from, what, target }, index) => placeOf(index, from, what, target)));

  it('is shown alike on both sides and whatever the pages in which it is read again', () => {
    fc.assert(
      fc.property(histories, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), (places, sizes) => {
        const paged = new Fold();
        let start = 0;
        for (let page = 0; start < places.length; page += 1) {
          const size = sizes[page % sizes.length] ?? 1;
          paged.add(places.slice(start, start + size));
          start += size;
        }
        expect(paged.entries).toEqual(fold(...places));
      }),
    );
  });

  it('shows every place once: as itself, as a fault, or as the change of its author’s message', () => {
    fc.assert(
      fc.property(histories, (places) => {
        const entries = fold(...places);
        const authors = new Map<string, string>();
        const applied = places.filter((place) => {
          if (place.outcome === 'unread') return false;
          const { content, id, from } = place;
          if (content.kind === 'edit' || content.kind === 'del') return authors.get(content.of) === from;
          authors.set(id, from);
          return false;
        });
        const unfit = entries.filter((entry) => entry.kind === 'fault' && entry.code === 'change-unfit');
        expect(entries.length).toBe(places.length - applied.length + unfit.length);
      }),
    );
  });

  it('leaves what one person said as it is, whatever the other one does', () => {
    fc.assert(
      fc.property(histories, (places) => {
        const alone = places.filter((place) => place.outcome === 'unread' || place.from === 'rep');
        const ofRep = (entries: readonly Folded[]) =>
          entries.filter((entry) => entry.kind === 'message' && entry.from === 'rep');
        expect(ofRep(fold(...places))).toEqual(ofRep(fold(...alone)));
      }),
    );
  });

  it('lets the last change of the author’s chain count', () => {
    fc.assert(
      fc.property(histories, (places) => {
        const reads = places.filter((place) => place.outcome === 'read');
        for (const { id, from, content, place } of reads) {
          if (content.kind !== 'msg') continue;
          const last = reads.findLast((later) => later.place > place && isChange(later, id, from))?.content;
          const expected = last?.kind === 'del' ? null : last?.kind === 'edit' ? last.text : content.text;
          const shown = fold(...places).find((entry) => entry.kind === 'message' && entry.id === id);
          expect(shown).toMatchObject({
            content: expected === null ? null : { kind: 'msg', text: expected },
          });
        }
      }),
    );
  });
});

function isChange(read: ReadEnvelope, id: string, author: string): boolean {
  const { content, from } = read;
  return from === author && (content.kind === 'edit' || content.kind === 'del') && content.of === id;
}

function placeOf(index: number, from: string, what: string, target: number): PlaceRead {
  const place = index + 1;
  const of = `m${target + 1}`;
  if (what === 'unread') return { outcome: 'unread', place, at: at(place), code: 'aead' };
  const contents: Record<string, MessageContent> = {
    msg: said(`mots ${place}`),
    edit: edit(of, `autres ${place}`),
    del: withdrawal(of),
    note: { kind: 'note', text: `note ${place}`, from: null },
    newer: { kind: 'newer' },
  };
  return { outcome: 'read', place, at: at(place), id: `m${place}`, from, content: contents[what]! };
}
