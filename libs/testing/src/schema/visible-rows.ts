import type pg from 'pg';
import { withClient } from '@aparte/database-core';
import { attempt } from './attempt.ts';
import type { Sample } from './sample-world.ts';

/** Somebody who looks: a login, and what it puts into the session setting (nothing at all when absent). */
export interface Reader {
  name: string;
  login: string;
  session?: string;
}

/** What to look at and how to name what is found. */
export interface View {
  urlOf: (login: string) => string;
  /** For each table the column that tells whose row it is. */
  owners: Readonly<Record<string, string>>;
  samples: readonly Sample[];
}

/** Whose rows a reader sees, table by table; a table the login may not read at all is absent. */
export type Sight = Map<string, string[]>;

/** Looks into every table with the eyes of one reader. */
export async function lookAs(view: View, reader: Reader): Promise<Sight> {
  const names = namesOf(view.samples);
  return withClient(view.urlOf(reader.login), async (client) => {
    await enter(client, reader.session);
    const sight: Sight = new Map();
    for (const [table, column] of Object.entries(view.owners)) {
      const statement = `SELECT ${column}::text AS owner FROM ${table}`;
      if ((await attempt(client, statement)) !== 'allowed') continue;
      const { rows } = await client.query<{ owner: string }>(statement);
      sight.set(table, rows.map(({ owner }) => names.get(owner) ?? owner).sort());
    }
    await client.query('ROLLBACK');
    return sight;
  });
}

/** Opens a transaction with the session setting of a reader, as a unit of work does. */
export async function enter(client: pg.Client, session: string | undefined): Promise<void> {
  await client.query('BEGIN');
  if (session !== undefined) await client.query("SELECT set_config('app.session', $1, true)", [session]);
}

function namesOf(samples: readonly Sample[]): Map<string, string> {
  return new Map(
    samples.flatMap((sample) => [
      [sample.uuid, sample.name],
      [`\\x${sample.bytes16.toString('hex')}`, sample.name],
      [`\\x${sample.digest.toString('hex')}`, sample.name],
    ]),
  );
}

/** All readers' sights as text: a table, and below it each reader with the owners of the rows seen. */
export function describeSights(view: View, sights: ReadonlyMap<string, Sight>): string {
  const width = Math.max(...[...sights.keys()].map((reader) => reader.length));
  const blocks = Object.keys(view.owners).map((table) => {
    const lines = [...sights].flatMap(([reader, sight]) => {
      const owners = sight.get(table);
      return owners ? [`  ${reader.padEnd(width)}  ${owners.join(', ') || 'no row'}\n`] : [];
    });
    return `${table}\n${lines.join('') || '  nobody\n'}`;
  });
  return blocks.join('\n');
}
