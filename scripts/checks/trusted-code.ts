import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The trusted code may be less than this share of all code. */
export const MOST_TRUSTED = 0.01;

/** A file, or a part of one, that everything else relies on: a mistake in it could open the wall. */
export interface Trusted {
  file: string;
  why: string;
  /** Only the functions of the database in it. */
  onlyDatabaseFunctions?: true;
}

/** What is trusted beyond what the markers below find. */
const BY_NAME: readonly Trusted[] = [
  { file: 'libs/database-core/src/unit-of-work.ts', why: 'opens every transaction with its context' },
  { file: 'libs/platform/src/sessions/unit-of-work.interceptor.ts', why: 'chooses the login of a request' },
  { file: 'libs/confidentiality/src/gate-letters.ts', why: 'the two letters, field by field' },
  { file: 'libs/confidentiality/src/letter-reader.ts', why: 'reads a letter strictly' },
  { file: 'libs/confidentiality/src/pulse/pulse-word.ts', why: 'makes a word about many people' },
  { file: 'libs/confidentiality/src/pulse/discrete-laplace.ts', why: 'draws the noise in it' },
];

/** Whoever does one of these is trusted, whether or not somebody remembered to write it down. */
const MARKERS: readonly { text: RegExp; why: string; onlyDatabaseFunctions?: true }[] = [
  { text: /SECURITY DEFINER/, why: 'a function with rights of its own', onlyDatabaseFunctions: true },
  { text: /set_config\('app\.session'/, why: 'sets the context of a transaction' },
  { text: /INSERT INTO inbox\.gate_message|\binsert\(GateMessageEntity/, why: 'puts letters into the inbox' },
  {
    text: /\binsert\(PulseReleaseEntity|INSERT INTO pulse\.release/,
    why: 'releases a word about many people',
  },
];

const PRODUCTION = ['apps', 'libs', 'migrations'];
const NOT_PRODUCTION =
  /(\.(spec|fake)\.tsx?$|\/(dist|node_modules|generated|proofs|checks|build)\/|^libs\/testing\/|^apps\/sandbox\/)/;
const CODE = /\.(ts|tsx)$/;
const DATABASE_FUNCTION = /CREATE (?:OR REPLACE )?FUNCTION[^]*?\$\$[^]*?\$\$/g;

/** What the trusted part of the code comes to. */
export interface TrustedShare {
  trusted: { file: string; why: string; lines: number }[];
  trustedLines: number;
  allLines: number;
  share: number;
}

/** Counts lines of production code, blank ones and comments left out, and those that are trusted. */
export function countTrustedCode(root: string): TrustedShare {
  const files = PRODUCTION.flatMap((folder) => codeIn(root, folder));
  const named = new Map(BY_NAME.map((entry) => [entry.file, entry]));
  const forgotten = BY_NAME.filter(({ file }) => !files.some((known) => known.file === file));
  if (forgotten.length > 0)
    throw new Error(`Trusted files that are gone: ${forgotten.map(({ file }) => file).join(', ')}`);
  const trusted = files.flatMap(({ file, text }) => {
    const entry = named.get(file) ?? MARKERS.find((marker) => marker.text.test(text));
    if (!entry) return [];
    const counted = entry.onlyDatabaseFunctions ? definerFunctions(text) : text;
    return [{ file, why: entry.why, lines: linesOf(counted) }];
  });
  const trustedLines = trusted.reduce((sum, { lines }) => sum + lines, 0);
  const allLines = files.reduce((sum, { text }) => sum + linesOf(text), 0);
  return { trusted, trustedLines, allLines, share: trustedLines / allLines };
}

/** Lines that say something: neither blank nor a comment. */
export function linesOf(text: string): number {
  const code = text.replace(/\/\*[^]*?\*\//g, '');
  return code.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length;
}

function definerFunctions(text: string): string {
  return [...text.matchAll(DATABASE_FUNCTION)]
    .map(([statement]) => statement)
    .filter((statement) => statement.includes('SECURITY DEFINER'))
    .join('\n');
}

function codeIn(root: string, folder: string): { file: string; text: string }[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.split(path.sep).join('/')}`)
    .filter((file) => CODE.test(file) && !NOT_PRODUCTION.test(file))
    .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }));
}
