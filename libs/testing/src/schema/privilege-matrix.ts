import type pg from 'pg';
import { attempt } from './attempt.ts';

/** A table or view as the matrix tries it. */
interface Relation {
  path: string;
  columns: { name: string; type: string }[];
}

const RELATIONS = `
  SELECT n.nspname || '.' || c.relname AS path,
         json_agg(json_build_object('name', quote_ident(a.attname), 'type', format_type(a.atttypid, a.atttypmod))
                  ORDER BY a.attnum) AS columns
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
   WHERE c.relkind IN ('r', 'p', 'v', 'm') AND n.nspname !~ '^(pg_|information_schema$)'
   GROUP BY 1 ORDER BY 1`;

const FUNCTIONS = `
  SELECT p.oid::regprocedure::text AS signature,
         format('%s.%s(%s)', n.nspname, p.proname,
                (SELECT string_agg('NULL::' || format_type(t, NULL), ', ') FROM unnest(p.proargtypes) t)) AS call
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE n.nspname !~ '^(pg_|information_schema$)'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
   ORDER BY 1`;

const SCHEMAS = `SELECT nspname AS name FROM pg_namespace
                  WHERE nspname !~ '^(pg_|information_schema$)' ORDER BY 1`;

/** Everything in a database that a role could have a right on. */
export interface Inventory {
  relations: Relation[];
  functions: { signature: string; call: string }[];
  schemas: string[];
}

/** Lists what there is to try; the client must be a superuser's. */
export async function takeInventory(client: pg.Client): Promise<Inventory> {
  const relations = await client.query<Relation>(RELATIONS);
  const functions = await client.query<{ signature: string; call: string }>(FUNCTIONS);
  const schemas = await client.query<{ name: string }>(SCHEMAS);
  return {
    relations: relations.rows,
    functions: functions.rows,
    schemas: schemas.rows.map(({ name }) => name),
  };
}

/** What one role was found able to do: object to rights, in the order of the inventory. */
export type Abilities = Map<string, string>;

/** Tries every operation on every object as the connected role and takes each one back. */
export async function tryEverything(client: pg.Client, inventory: Inventory): Promise<Abilities> {
  const abilities: Abilities = new Map();
  await client.query('BEGIN');
  for (const relation of inventory.relations) {
    const rights = await tryRelation(client, relation);
    if (rights) abilities.set(relation.path, rights);
  }
  for (const { signature, call } of inventory.functions) {
    if ((await attempt(client, `SELECT ${call}`)) === 'allowed') abilities.set(signature, 'execute');
  }
  const places = await tryCreating(client, inventory.schemas);
  if (places.length > 0) abilities.set('create', places.join(', '));
  await client.query('ROLLBACK');
  return abilities;
}

async function tryRelation(client: pg.Client, { path, columns }: Relation): Promise<string> {
  const on = (statement: (list: Relation['columns']) => string) => tryColumns(client, columns, statement);
  const names = (list: Relation['columns']) => list.map(({ name }) => name).join(', ');
  const rights = [
    ['S', await on((list) => `SELECT ${names(list)} FROM ${path} LIMIT 0`)],
    [
      'I',
      await on((list) => {
        const nulls = list.map(({ type }) => `NULL::${type}`).join(', ');
        return `INSERT INTO ${path} (${names(list)}) SELECT ${nulls} WHERE false`;
      }),
    ],
    [
      'U',
      await on((list) => {
        const nulls = list.map(({ name }) => `${name} = NULL`).join(', ');
        return `UPDATE ${path} SET ${nulls} WHERE false`;
      }),
    ],
    ['D', await tryWhole(client, `DELETE FROM ${path} WHERE false`)],
    ['T', await tryWhole(client, `TRUNCATE ${path} CASCADE`)],
  ];
  return rights.flatMap(([letter, extent]) => (extent === null ? [] : [`${letter}${extent}`])).join(' ');
}

async function tryWhole(client: pg.Client, statement: string): Promise<string | null> {
  return (await attempt(client, statement)) === 'allowed' ? '' : null;
}

/** The empty text for a right on all columns, a list in parentheses for some, nothing for none. */
async function tryColumns(
  client: pg.Client,
  columns: Relation['columns'],
  statement: (list: Relation['columns']) => string,
): Promise<string | null> {
  if ((await attempt(client, statement(columns))) === 'allowed') return '';
  const allowed: string[] = [];
  for (const column of columns) {
    if ((await attempt(client, statement([column]))) === 'allowed') allowed.push(column.name);
  }
  return allowed.length > 0 ? `(${allowed.join(', ')})` : null;
}

async function tryCreating(client: pg.Client, schemas: readonly string[]): Promise<string[]> {
  const places: string[] = [];
  const keep = async (place: string, statement: string) => {
    if ((await attempt(client, statement)) === 'allowed') places.push(place);
  };
  await keep('temporary tables', 'CREATE TEMPORARY TABLE probe ()');
  await keep('schemas', 'CREATE SCHEMA probe');
  for (const schema of schemas) await keep(`tables in ${schema}`, `CREATE TABLE ${schema}.probe ()`);
  return places;
}

/** The matrix as text: an object, and below it each role that can do something with it. */
export function describeMatrix(roles: ReadonlyMap<string, Abilities>, inventory: Inventory): string {
  const objects = [
    ...inventory.relations.map(({ path }) => path),
    ...inventory.functions.map(({ signature }) => signature),
    'create',
  ];
  const width = Math.max(...[...roles.keys()].map((role) => role.length));
  const blocks = objects.map((object) => {
    const lines = [...roles].flatMap(([role, abilities]) => {
      const rights = abilities.get(object);
      return rights ? [`  ${role.padEnd(width)}  ${rights}\n`] : [];
    });
    return `${object}\n${lines.join('') || '  nobody\n'}`;
  });
  return blocks.join('\n');
}
