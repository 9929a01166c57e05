import { parse } from 'csv-parse/sync';
import { isEmailAddress, normalisedEmail } from '../requests/email-address.rules.ts';
import { plainLine } from '../requests/plain-text.rules.ts';

/** The largest roster file that is read. */
export const rosterFileLimits = {
  bytes: 256 * 1_024,
  people: 500,
  lineLength: 1_000,
  nameLength: 120,
} as const;

/** Why one line of a file cannot be added. */
export const lineFaults = [
  'missing-name',
  'missing-email',
  'invalid-email',
  'duplicate-in-file',
  'too-many-columns',
  'missing-columns',
  'line-too-long',
] as const;

/** Why a whole file cannot be read. */
type FileFault = 'empty' | 'not-utf8' | 'no-header' | 'too-many-rows';

/** A person found in a file. */
export interface FoundPerson {
  /** Line of the file, the first being 1. */
  line: number;
  name: string;
  workEmail: string;
}

/** A line that cannot be added; what it holds is not repeated. */
export interface RejectedLine {
  line: number;
  code: (typeof lineFaults)[number];
  /** The column at fault, when there is one. */
  field: 'name' | 'workEmail' | null;
}

/** What a file holds. */
export interface RosterFile {
  accepted: FoundPerson[];
  rejected: RejectedLine[];
}

/** The file as a whole is of no use. */
export class UnreadableRoster extends Error {
  constructor(readonly reason: FileFault) {
    super(`The roster cannot be read: ${reason}`);
    this.name = 'UnreadableRoster';
  }
}

interface Header {
  delimiter: string;
  columns: number;
  name: number;
  email: number;
}

const delimiters = [';', ',', '\t'];
const nameTitles = [
  'nom',
  'nom complet',
  'nom et prenom',
  'prenom nom',
  'prenom et nom',
  'name',
  'full name',
];
const emailTitles = [
  'email',
  'e-mail',
  'mail',
  'courriel',
  'adresse e-mail',
  'adresse email',
  'adresse mail',
  'e-mail professionnel',
  'email professionnel',
  'work email',
  'work e-mail',
  'email address',
];

/**
 * Reads the list of people that a director uploads: a header naming two columns in French or English, in any
 * order, then one person a line. Other columns are not looked at.
 *
 * Line by line: a name never contains a line break, so a stray quotation mark spoils its own line and no other,
 * and every line keeps the number it has in the director's spreadsheet.
 *
 * @throws UnreadableRoster when no line can be trusted.
 */
export function readRosterFile(text: string): RosterFile {
  const lines = linesOf(text);
  const first = lines[0];
  if (!first) throw new UnreadableRoster('empty');
  const header = headerOf(first.text);
  if (!header) throw new UnreadableRoster('no-header');
  const people = lines.slice(1);
  if (people.length > rosterFileLimits.people) throw new UnreadableRoster('too-many-rows');

  const accepted: FoundPerson[] = [];
  const rejected: RejectedLine[] = [];
  const seen = new Set<string>();
  for (const line of people) {
    const read = personOn(line, header);
    if ('code' in read) rejected.push(read);
    else if (seen.has(read.workEmail))
      rejected.push({ line: line.number, code: 'duplicate-in-file', field: 'workEmail' });
    else accepted.push(read);
    if ('workEmail' in read) seen.add(read.workEmail);
  }
  return { accepted, rejected };
}

/** A text that was no UTF-8 arrives with replacement signs, or with half a sign. */
function linesOf(text: string): { number: number; text: string }[] {
  if (text.includes('\ufffd') || !text.isWellFormed()) throw new UnreadableRoster('not-utf8');
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ number: index + 1, text: line }))
    .filter((line) => line.text.trim() !== '');
}

function headerOf(line: string): Header | null {
  if (line.length > rosterFileLimits.lineLength) return null;
  for (const delimiter of delimiters) {
    const titles = cellsOf(line, delimiter)?.map(titleOf) ?? [];
    const name = titles.findIndex((title) => nameTitles.includes(title));
    const email = titles.findIndex((title) => emailTitles.includes(title));
    if (name >= 0 && email >= 0) return { delimiter, columns: titles.length, name, email };
  }
  return null;
}

function titleOf(cell: string): string {
  const unaccented = cell.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plainLine(unaccented).toLowerCase().replaceAll('_', ' ');
}

function personOn(line: { number: number; text: string }, header: Header): FoundPerson | RejectedLine {
  const reject = (code: RejectedLine['code'], field: RejectedLine['field'] = null): RejectedLine => ({
    line: line.number,
    code,
    field,
  });
  if (line.text.length > rosterFileLimits.lineLength) return reject('line-too-long');
  const cells = cellsOf(line.text, header.delimiter);
  if (!cells || cells.length < header.columns) return reject('missing-columns');
  if (cells.length > header.columns) return reject('too-many-columns');

  const name = plainLine(cells[header.name] ?? '');
  const workEmail = normalisedEmail(cells[header.email] ?? '');
  const fault = nameFault(name) ?? emailFault(workEmail);
  return fault ? reject(fault.code, fault.field) : { line: line.number, name, workEmail };
}

/** The cells of one line, or nothing when a quotation mark is left open or misplaced. */
function cellsOf(line: string, delimiter: string): string[] | null {
  try {
    const records: string[][] = parse(line, { delimiter, relax_column_count: true, trim: true });
    return records.length === 1 ? (records[0] ?? null) : null;
  } catch {
    return null;
  }
}

function nameFault(name: string): Pick<RejectedLine, 'code' | 'field'> | null {
  if (name === '') return { code: 'missing-name', field: 'name' };
  return name.length > rosterFileLimits.nameLength ? { code: 'line-too-long', field: 'name' } : null;
}

function emailFault(workEmail: string): Pick<RejectedLine, 'code' | 'field'> | null {
  if (workEmail === '') return { code: 'missing-email', field: 'workEmail' };
  return isEmailAddress(workEmail) ? null : { code: 'invalid-email', field: 'workEmail' };
}
