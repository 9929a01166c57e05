import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { escapeHtml, type ExportWords, htmlPieces } from './export-html.ts';
import { jsonPieces } from './export-json.ts';
import { type WrittenSpace, writtenEntries } from './written-space.ts';
import { zipPieces } from './zip-pieces.ts';

const at = '2026-03-09T10:00:00Z';
const words: ExportWords = {
  lang: 'fr',
  title: 'Mes écrits',
  made: 'Fait le 9 mars',
  nothing: 'Rien',
  withdrawn: 'Message retiré',
  edited: '(modifié)',
  newer: 'plus récent',
  closed: 'fermée',
  checkin: 'Point',
  plan: 'Plan',
  noteFrom: (from) => `Copié de ${from}`,
  file: (name, size, mime) => `${name} ${size} ${mime}`,
  missing: (code) => `Manque (${code})`,
  moment: (instant) => instant.slice(0, 10),
};
const about = { person: 'Maëlle', timeZone: 'Europe/Paris', madeAt: at };
const hostile = `<script>alert(1)</script>"'\`><img src=x onerror=alert(2)>&lt;=HYPERLINK("http://x")</p></li></style>`;

function spaceOf(text: string): WrittenSpace {
  const content = { kind: 'note', text, from: text } as const;
  const message = { kind: 'message', id: text, author: text, at, content, changedAt: at } as const;
  return { title: text, state: 'open', entries: [{ ...message, earlier: [{ text, at }] }] };
}

it('shows everything that somebody wrote as text, also what looks like markup', () => {
  const html = [...htmlPieces([spaceOf(hostile)], words)].join('');
  const clean = [...htmlPieces([spaceOf('x')], words)].join('');
  const tags = (page: string) => page.match(/<[^>]*>/g);
  expect(tags(html)).toEqual(tags(clean));
  expect(html).not.toMatch(/<script|<img/i);
  expect(html.split(escapeHtml(hostile)).length - 1).toBe(5);
});

it('never lets a sign through that opens markup, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"'`]/);
    }),
  );
});

it('runs no script and fetches nothing', () => {
  const [head = ''] = htmlPieces([], words);
  expect(head).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  expect(head).not.toMatch(/https?:|src=|href=/);
});

it('keeps every kind of content, edits, what was taken back and what is missing', () => {
  const message = (content: object | null) =>
    ({
      kind: 'message',
      place: 1,
      id: 'a',
      from: 'rep',
      at,
      content,
      changedAt: null,
      earlier: [],
      parts: [],
    }) as never;
  const folded = [
    message({ kind: 'msg', text: 'Bonjour' }),
    message({ kind: 'plan', snapshot: { step: 'un' } }),
    message({ kind: 'file', fileId: 'f', name: 'a.pdf', mime: 'application/pdf', size: 3, sha256: 'h' }),
    message({ kind: 'newer' }),
    message(null),
    { kind: 'fault', place: 9, at, code: 'gap' } as const,
  ];
  const space = { title: 'Jonas', state: 'open', entries: writtenEntries(folded, (id) => `nom de ${id}`) };
  const html = [...htmlPieces([space], words)].join('');
  for (const text of [
    'Bonjour',
    'nom de rep',
    'un',
    'a.pdf 3',
    'plus récent',
    'Message retiré',
    'Manque (gap)',
  ]) {
    expect(html).toContain(text);
  }
  const json = JSON.parse([...jsonPieces([space], about)].join('')) as { spaces: readonly WrittenSpace[] };
  expect(json).toMatchObject({ format: 'aparte-export/1', person: 'Maëlle', spaces: [space] });
});

it('zips ten thousand messages in slices, and loses none', async () => {
  const [one] = spaceOf('mot').entries;
  const space: WrittenSpace = {
    title: 'x',
    state: 'open',
    entries: Array.from({ length: 10_000 }, () => one!),
  };
  let pauses = 0;
  const chunks = await zipPieces(
    [
      { name: 'messages.json', pieces: jsonPieces([space], about) },
      { name: 'messages.html', pieces: htmlPieces([space], words) },
    ],
    {
      pause: () => {
        pauses += 1;
        return Promise.resolve();
      },
    },
  );
  const files = unzipSync(new Uint8Array(await new Blob([...chunks]).arrayBuffer()));
  expect(Object.keys(files)).toEqual(['messages.json', 'messages.html']);
  const json = JSON.parse(strFromU8(files['messages.json']!)) as { spaces: readonly WrittenSpace[] };
  expect(json.spaces[0]?.entries).toHaveLength(10_000);
  expect(pauses).toBeGreaterThan(190);
});
