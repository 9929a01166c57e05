import { isEmailAddress, normalisedEmail } from '../requests/email-address.rules.ts';
import { hasUnseen, plainLine } from '../requests/plain-text.rules.ts';
import { cellsOfLines } from './csv-lines.rules.ts';

/** The largest roster file that is read. */
export const rosterFileLimits = {
  bytes: 2 * 1_024 * 1_024,
  people: 10_000,
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

/** What a director should look at on a line before adding it. */
export const lineNotes = [
  'starts-like-formula',
  'unseen-signs',
  'letters-look-wrong',
  'own-address',
] as const;

/** Something to look at on a line that can be added. */
export interface LineNote {
  code: (typeof lineNotes)[number];
  field: 'name' | 'workEmail';
}

/** Why a whole file cannot be read. */
type FileFault = 'empty' | 'not-utf8' | 'no-header' | 'too-many-rows';

/** A person found in a file. */
export interface FoundPerson {
  /** Line of the file, the first being 1. */
  line: number;
  name: string;
  workEmail: string;
  notes: LineNote[];
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

interface Line {
  number: number;
  text: string;
}

interface LineWithCells extends Line {
  isTooLong: boolean;
  /** Nothing when a quotation mark is left open or misplaced. */
  cells: string[] | null;
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
  for (const line of withCells(people, header)) {
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
function linesOf(text: string): Line[] {
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
    const titles = cellsOfLines([line], delimiter)[0]?.map(titleOf) ?? [];
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

function withCells(lines: readonly Line[], { delimiter }: Header): LineWithCells[] {
  const isTooLong = ({ text }: Line): boolean => text.length > rosterFileLimits.lineLength;
  const texts = lines.map((line) => (isTooLong(line) ? '' : line.text));
  const cells = cellsOfLines(texts, delimiter);
  return lines.map((line, place) => ({ ...line, isTooLong: isTooLong(line), cells: cells[place] ?? null }));
}

function personOn(line: LineWithCells, header: Header): FoundPerson | RejectedLine {
  const reject = (code: RejectedLine['code'], field: RejectedLine['field'] = null): RejectedLine => ({
    line: line.number,
    code,
    field,
  });
  if (line.isTooLong) return reject('line-too-long');
  const { cells } = line;
  if (!cells || cells.length < header.columns) return reject('missing-columns');
  if (cells.length > header.columns) return reject('too-many-columns');

  const [givenName, givenEmail] = [cells[header.name] ?? '', cells[header.email] ?? ''];
  const name = plainLine(givenName);
  const workEmail = normalisedEmail(givenEmail);
  const fault = nameFault(name) ?? emailFault(workEmail);
  if (fault) return reject(fault.code, fault.field);
  const notes = [...notesOn('name', givenName), ...notesOn('workEmail', givenEmail)];
  return { line: line.number, name, workEmail, notes };
}

/** The signs with which a spreadsheet begins a formula, wide forms included (OWASP, CSV Injection). */
const FORMULA_START = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r]/u;

/** UTF-8 that was read as Windows-1252 on its way here: « Ã© » where « é » stood. */
const TWICE_ENCODED = /[\u00c2\u00c3][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/u;

function notesOn(field: LineNote['field'], given: string): LineNote[] {
  const found: Record<Exclude<LineNote['code'], 'own-address'>, boolean> = {
    'starts-like-formula': FORMULA_START.test(given),
    'unseen-signs': hasUnseen(given.trim()),
    'letters-look-wrong': TWICE_ENCODED.test(given),
  };
  return lineNotes.flatMap((code) => (code !== 'own-address' && found[code] ? [{ code, field }] : []));
}

function nameFault(name: string): Pick<RejectedLine, 'code' | 'field'> | null {
  if (name === '') return { code: 'missing-name', field: 'name' };
  return name.length > rosterFileLimits.nameLength ? { code: 'line-too-long', field: 'name' } : null;
}

function emailFault(workEmail: string): Pick<RejectedLine, 'code' | 'field'> | null {
  if (workEmail === '') return { code: 'missing-email', field: 'workEmail' };
  return isEmailAddress(workEmail) ? null : { code: 'invalid-email', field: 'workEmail' };
}
