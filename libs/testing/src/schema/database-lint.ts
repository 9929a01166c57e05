import type pg from 'pg';
import { LINT_RULES, LINT_VOCABULARY } from './database-lint-rules.ts';

/**
 * Checks a plane's database against the rules of the wall; returns one line for each breach.
 *
 * @param client connected as a superuser to the database in question
 * @param members the plane's own logins and its migrator; everybody else is a stranger here
 */
export async function lintDatabase(client: pg.Client, members: readonly string[]): Promise<string[]> {
  const findings: string[] = [];
  for (const { id, breach, sql } of LINT_RULES) {
    const { rows } = await client.query<{ object: string }>(
      `${LINT_VOCABULARY}, breach AS (${sql}) SELECT object FROM breach ORDER BY object`,
      [members],
    );
    findings.push(...rows.map(({ object }) => `${id} ${breach}: ${object}`));
  }
  return findings;
}
