import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { largestRosterBytes, readRosterFile, readRosterText } from './roster-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('reads a file written in UTF-8', () => {
  expect(readRosterFile(utf8('nom;e-mail\nAnaïs Lœvre;anais@nordlys.example\n'))).toEqual({
    csv: 'nom;e-mail\nAnaïs Lœvre;anais@nordlys.example\n',
  });
});

it('drops the mark that spreadsheets put in front of UTF-8', () => {
  expect(readRosterFile(utf8('\uFEFFnom;e-mail'))).toEqual({ csv: 'nom;e-mail' });
});

it('reads the accents of an older Windows spreadsheet', () => {
  const bytes = Uint8Array.from([...utf8('nom;e-mail\nAna'), 0xef, ...utf8('s;anais@nordlys.example')]);
  expect(readRosterFile(bytes)).toEqual({ csv: 'nom;e-mail\nAnaïs;anais@nordlys.example' });
});

it('leaves blank lines where they are, so that line numbers stay true', () => {
  expect(readRosterText('\n\nnom\te-mail\n')).toEqual({ csv: '\n\nnom\te-mail\n' });
});

it('recognises a spreadsheet file that is not CSV', () => {
  expect(readRosterFile(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toEqual({ fault: 'not-text' });
});

it('has nothing to read in an empty file or a blank text', () => {
  expect(readRosterFile(new Uint8Array())).toEqual({ fault: 'empty' });
  expect(readRosterText(' \n\t ')).toEqual({ fault: 'empty' });
});

it('measures a text as it travels, not by its letters', () => {
  expect(readRosterText('é'.repeat(largestRosterBytes / 2))).toHaveProperty('csv');
  expect(readRosterText('é'.repeat(largestRosterBytes / 2 + 1))).toEqual({ fault: 'too-large' });
});

it('never fails on any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readRosterFile(bytes);
      expect('csv' in read || 'fault' in read).toBe(true);
    }),
  );
});
