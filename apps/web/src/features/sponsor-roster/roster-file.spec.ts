import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { largestRosterBytes, readRosterFile, readRosterText, type Encoding } from './roster-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let place = 0; place < text.length; place++)
    view.setUint16(place * 2, text.charCodeAt(place), isLittle);
  return bytes;
};
const certain = (encoding: Encoding) => ({ encoding, isGuess: false });
const guessed = (encoding: Encoding) => ({ encoding, isGuess: true });

const LIST = 'nom;e-mail\nAnaïs Lœvre;anais@nordlys.example\n';

it.each([
  ['UTF-8', utf8(LIST), certain('utf-8')],
  ['UTF-8 with the mark that spreadsheets put in front', utf8(`\uFEFF${LIST}`), certain('utf-8')],
  ['UTF-16 of the little end', utf16(`\uFEFF${LIST}`, true), certain('utf-16le')],
  ['UTF-16 of the big end', utf16(`\uFEFF${LIST}`, false), certain('utf-16be')],
  ['UTF-16 of the little end without a mark', utf16(LIST, true), guessed('utf-16le')],
  ['UTF-16 of the big end without a mark', utf16(LIST, false), guessed('utf-16be')],
])('reads a file written in %s and says so', (_, bytes, reading) => {
  expect(readRosterFile(bytes)).toEqual({ csv: LIST, reading });
});

it('reads the accents of an older Windows spreadsheet, and does not claim to be certain', () => {
  const bytes = Uint8Array.from([
    ...utf8('nom;e-mail\nAna'),
    0xef,
    ...utf8('s L'),
    0x9c,
    ...utf8('vre;a@x.example'),
  ]);
  expect(readRosterFile(bytes)).toEqual({
    csv: 'nom;e-mail\nAnaïs Lœvre;a@x.example',
    reading: guessed('windows-1252'),
  });
});

it('leaves blank lines where they are, so that line numbers stay true', () => {
  expect(readRosterText('\n\nnom\te-mail\n')).toEqual({ csv: '\n\nnom\te-mail\n', reading: null });
});

it.each([
  ['a spreadsheet that is not CSV', [0x50, 0x4b, 3, 4, 0, 0], 'not-text'],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0], 'not-text'],
  ['UTF-16 that breaks off in the middle of a letter', [0xff, 0xfe, 0x6e, 0x00, 0x6f], 'not-utf8'],
  ['UTF-16 with half a sign', [0xff, 0xfe, 0x00, 0xd8, 0x6e, 0x00], 'not-utf8'],
  ['nothing', [], 'empty'],
  ['nothing but a mark', [0xef, 0xbb, 0xbf], 'empty'],
])('refuses %s', (_, bytes, fault) => {
  expect(readRosterFile(Uint8Array.from(bytes))).toEqual({ fault });
});

it('has nothing to read in a blank text', () => {
  expect(readRosterText(' \n\t ')).toEqual({ fault: 'empty' });
});

it('measures a text as it travels, not by its letters', () => {
  expect(readRosterText('é'.repeat(largestRosterBytes / 2))).toHaveProperty('csv');
  expect(readRosterText('é'.repeat(largestRosterBytes / 2 + 1))).toEqual({ fault: 'too-large' });
});

it('gives back any list in each of the encodings that say what they are', () => {
  const rows = fc.string({ unit: 'grapheme', maxLength: 60 }).map((text) => text.replaceAll('\0', ' '));
  fc.assert(
    fc.property(rows, (text) => {
      const csv = `nom;email\n${text}`;
      for (const bytes of [utf8(csv), utf16(`\uFEFF${csv}`, true), utf16(`\uFEFF${csv}`, false)])
        expect(readRosterFile(bytes)).toMatchObject({ csv });
    }),
  );
});

it('never fails on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readRosterFile(bytes);
      expect('csv' in read || 'fault' in read).toBe(true);
    }),
  );
});
