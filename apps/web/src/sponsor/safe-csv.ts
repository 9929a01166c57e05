/** The signs with which a spreadsheet begins a formula, wide forms and leading blanks included (OWASP, CSV Injection). */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/**
 * A table as CSV that no spreadsheet takes for a formula: each cell quoted, and an apostrophe before whatever could
 * begin one. In UTF-8 with the mark that tells spreadsheets so. Every CSV of this site is written here.
 */
export function safeCsv(rows: readonly (readonly string[])[], delimiter: string): string {
  const lines = rows.map((cells) => cells.map(safeCell).join(delimiter));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function safeCell(text: string): string {
  const harmless = FORMULA_START.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
