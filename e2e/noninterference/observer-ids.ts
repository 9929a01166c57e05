import type { World } from './world.ts';

/** An id that nothing has. */
export const MISSING_ID = '99999999-9999-4999-a999-999999999999';
/** What is no id at all. */
export const MALFORMED_IDS = ['no-id', '..'] as const;

const MOST_IDS = 2;

/** Whether an id is one of those that are none. */
export function isMalformed(id: string): boolean {
  return (MALFORMED_IDS as readonly string[]).includes(id);
}

/** A path with its parameter filled in. */
export function filled(path: string, id: string): string {
  return path.replace(/\{[^}]+\}/, encodeURIComponent(id));
}

/**
 * The ids that a path with a parameter can be asked for, found in the table that is called like the step before the
 * parameter. Each is one director's own and foreign to the other.
 *
 * @throws Error when there is not exactly one such table: then a route would go unobserved.
 */
export async function idsFor(world: World, path: string): Promise<string[]> {
  const [, step = ''] = /\/([^/{}]+)\/\{[^}]+\}/.exec(path) ?? [];
  const { rows: tables } = await world.sponsorAdmin.query<{ name: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'id' AND a.atttypid = 'uuid'::regtype
      WHERE c.relkind = 'r' AND (c.relname::text IN ($1::text, rtrim($1::text, 's'))
         OR (n.nspname::text = $1::text AND c.relname = 'entry'))`,
    [step],
  );
  const [table] = tables;
  if (!table || tables.length > 1)
    throw new Error(`The observer cannot fill ${path}: ${tables.length} tables are called like it.`);
  const { rows } = await world.sponsorAdmin.query<{ id: string }>(
    `SELECT id FROM ${table.name} ORDER BY id LIMIT ${MOST_IDS}`,
  );
  if (rows.length > 0) world.filledPaths.add(path);
  return rows.map(({ id }) => id);
}
