import { parse } from 'csv-parse/sync';

/**
 * The cells of each line, or nothing for a line with a quotation mark left open or misplaced: it spoils its own line
 * and no other.
 *
 * The parser runs once over all lines that are well quoted. Asked line by line it would take seconds for ten thousand
 * people, and everybody else would wait.
 */
export function cellsOfLines(lines: readonly string[], delimiter: string): (string[] | null)[] {
  const isWell = wellQuoted(delimiter);
  const quoted = lines.filter((line) => line.includes('"') && isWell.test(line));
  const records: string[][] = parse(quoted.join('\n'), {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    trim: true,
  });
  if (records.length !== quoted.length)
    throw new Error('A line that is well quoted was not read as one line.');
  const next = records.values();
  return lines.map((line) => {
    if (!line.includes('"')) return line.split(delimiter);
    return isWell.test(line) ? (next.next().value ?? null) : null;
  });
}

/** A line of which each cell is wholly between quotation marks, or has none. */
function wellQuoted(delimiter: string): RegExp {
  const cell = `(?:[ \\f\\t]*"(?:[^"]|"")*"[ \\f\\t]*|[^"${delimiter}]*)`;
  return new RegExp(`^${cell}(?:${delimiter}${cell})*$`);
}
