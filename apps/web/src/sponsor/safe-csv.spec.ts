import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { safeCsv } from './safe-csv.ts';

/** Reads a table as a spreadsheet does. */
function cellsOf(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  const pattern = new RegExp(`"((?:[^"]|"")*)"(${delimiter}|\r\n)`, 'gy');
  const row: string[] = [];
  for (const [, cell = '', end] of csv.slice(1).matchAll(pattern)) {
    row.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push(row.splice(0));
  }
  return rows;
}

it.each(['=1+1', '+33 6', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1+1', '=cmd|" /C calc"!A0', '=1";=2'])(
  'turns %j into a text',
  (cell) => {
    expect(cellsOf(safeCsv([[cell]], ';'), ';')).toEqual([[`'${cell}`]]);
  },
);

it('leaves ordinary names as they are', () => {
  const row = ['Anaïs Lœvre', "O'Neil", 'Roy, Anna "Nan"', 'Jean-Luc', ''];
  expect(cellsOf(safeCsv([row], ';'), ';')).toEqual([row]);
});

it('says that it is UTF-8, and ends every line', () => {
  expect(safeCsv([['nom', 'e-mail']], ';')).toBe('\uFEFF"nom";"e-mail"\r\n');
});

it('writes no cell that a spreadsheet would compute, and loses nothing', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc
      .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '"'), fc.string())
      .map((parts) => parts.join('')),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(table, fc.constantFrom(';', ','), (rows, delimiter) => {
      const read = cellsOf(safeCsv(rows, delimiter), delimiter);
      expect(read.flat().filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([]);
      expect(
        read
          .flat()
          .map((text, place) => text === rows.flat()[place] || text === `'${rows.flat()[place] ?? ''}`),
      ).not.toContain(false);
    }),
  );
});
