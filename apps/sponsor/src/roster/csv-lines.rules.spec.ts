import { expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellsOfLines } from './csv-lines.rules.ts';

it.each([
  ['a;b', ['a', 'b']],
  ['"a";b', ['a', 'b']],
  [' "a" ;b', ['a', 'b']],
  ['"a;b";"c ""d"""', ['a;b', 'c "d"']],
  ['"";x', ['', 'x']],
  [';', ['', '']],
  ['"a;b', null],
  ['a"b";c', null],
  ['"a"b;c', null],
  ['"', null],
])('reads %j', (line, cells) => {
  expect(cellsOfLines([line], ';')).toEqual([cells]);
});

it('keeps a spoilt line from touching its neighbours', () => {
  expect(cellsOfLines(['"a";b', '"spoilt', 'c;d', '"e";"f'], ';')).toEqual([
    ['a', 'b'],
    null,
    ['c', 'd'],
    null,
  ]);
});

const anyLine = fc
  .oneof(
    fc.string({ maxLength: 30 }),
    fc
      .array(fc.constantFrom('"', '""', ';', ',', '\t', ' ', 'a', 'é', '='), { maxLength: 12 })
      .map((parts) => parts.join('')),
  )
  .map((line) => line.replace(/[\r\n]/g, ' '))
  .filter((line) => line.trim() !== '');

/** What the parser says when it is asked about one line alone. */
function alone(line: string, delimiter: string): string[] | null {
  try {
    const records: string[][] = parse(line, { delimiter, relax_column_count: true, trim: true });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

it('reads whatever it reads as the parser reads each line alone', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), fc.constantFrom(';', ',', '\t'), (lines, delimiter) => {
      const trimmed = (cells: string[] | null) => cells?.map((cell) => cell.trim());
      const read = cellsOfLines(lines, delimiter);
      const alike = lines.map((line, place) => (read[place] ? trimmed(alone(line, delimiter)) : undefined));
      expect(read.map(trimmed)).toEqual(alike);
    }),
    { numRuns: 1_000 },
  );
});
