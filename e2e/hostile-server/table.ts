import { readFileSync, writeFileSync } from 'node:fs';
import { ATTACKS } from './attacks/index.ts';
import { MUTANTS } from './mutants.ts';

const README = new URL('README.md', import.meta.url);
const BEGINNING = '<!-- the tables below are written by `npm run check:hostile -- --write-tables` -->\n';

/** The tables of the README as they have to be. */
function tables(): string {
  const attacks = ATTACKS.map(
    ({ theme, name, move, victim, expected, invariant }) =>
      `| ${theme} | \`${name}\` | ${move} | ${victim}: \`${expected}\` | ${invariant} |`,
  );
  const mutants = MUTANTS.map(({ name, story, attack }) => `| \`${name}\` | ${story} | \`${attack}\` |`);
  return [
    `## ${ATTACKS.length} attacks`,
    '',
    '| aimed at | name | what the server does | what is met | what must hold |',
    '| --- | --- | --- | --- | --- |',
    ...attacks,
    '',
    `## ${MUTANTS.length} defences taken out, each noticed`,
    '',
    '| mutant | what the client no longer does | noticed by |',
    '| --- | --- | --- |',
    ...mutants,
    '',
  ].join('\n');
}

/** Whether the README tells every attack and every mutant as they are. */
export function isReadmeComplete(): boolean {
  const written = readFileSync(README, 'utf8').split(BEGINNING)[1] ?? '';
  return cells(written) === cells(tables());
}

/** Writes the tables anew. */
export function writeTables(): void {
  const [head = ''] = readFileSync(README, 'utf8').split(BEGINNING);
  writeFileSync(README, head + BEGINNING + '\n' + tables());
}

/** The text without what a formatter may change. */
function cells(text: string): string {
  return text.replace(/-{3,}/g, '---').replace(/\s+/g, ' ').trim();
}
