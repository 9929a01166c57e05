import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sponsorLogins } from '@aparte/database-sponsor/logins';
import type { World } from './world.ts';

/** Everything a director, the employer's mailboxes and the sponsor plane's own tools could see, as lines of text. */
export type Observation = readonly string[];

/** Each page is asked for twice, the second time as a browser that holds a copy. */
const CONDITIONS: readonly Record<string, string>[] = [{}, { 'If-None-Match': '*' }];
const MISSING_ID = '99999999-9999-4999-a999-999999999999';
const DOCUMENT = new URL('../../libs/contracts/openapi/sponsor.json', import.meta.url);

interface SponsorDocument {
  paths: Record<string, Record<string, unknown>>;
}

/** Every route of the sponsor surface that reads, from its own description: a new one is observed by itself. */
export function observedRoutes(): string[] {
  const { paths } = JSON.parse(readFileSync(DOCUMENT, 'utf8')) as SponsorDocument;
  return Object.entries(paths)
    .filter(([, methods]) => 'get' in methods)
    .map(([path]) => path);
}

/** Looks at a world with the director's eyes, and with those of whoever runs the sponsor plane. */
export async function observe(world: World): Promise<Observation> {
  return [
    ...(await observeHttp(world)),
    ...(await observeMails(world)),
    ...(await observeStripe(world)),
    ...(await observeDatabase(world)),
    ...world.sponsorLog.all().map((line) => `log ${line}`),
  ];
}

async function observeHttp(world: World): Promise<string[]> {
  const lines: string[] = [];
  const own = await idsOf(world);
  for (const route of [
    ...observedRoutes(),
    '/health/live',
    '/health/ready',
    '/metrics',
    '/v1/does-not-exist',
  ]) {
    for (const id of route.includes('{id}') ? [...(own[route] ?? []), MISSING_ID, 'no-id', '..'] : ['']) {
      const path = route.replace('{id}', encodeURIComponent(id));
      lines.push(...(await look(world, path)));
    }
  }
  return lines;
}

/** Ids that the director can know, and those of the other firm, which must look like missing ones. */
async function idsOf(world: World): Promise<Record<string, string[]>> {
  const client = world.sponsorAdmin;
  const ids = async (table: string): Promise<string[]> => {
    const { rows } = await client.query<{ id: string }>(`SELECT id FROM ${table} ORDER BY id`);
    return rows.map(({ id }) => id);
  };
  return {
    '/v1/checkouts/{id}': await ids('billing.checkout'),
    '/v1/invoices/{id}/pdf': await ids('billing.invoice'),
  };
}

async function look(world: World, path: string): Promise<string[]> {
  const lines: string[] = [];
  for (const who of [0, 1] as const) {
    for (const condition of CONDITIONS) {
      const response = await fetch(world.addresses.sponsor + path, {
        headers: { Cookie: world.director(who).sessionCookie, ...condition },
      });
      const body = Buffer.from(await response.arrayBuffer());
      // The wall clock is not the world's; everything else counts, byte for byte.
      const headers = [...response.headers]
        .filter(([name]) => name !== 'date')
        .map(([name, value]) => `${name}: ${value}`);
      const shown =
        body.length > 2_000 ? createHash('sha256').update(body).digest('hex') : body.toString('utf8');
      lines.push(`http ${who} ${path} ${response.status} ${headers.join(' | ')} ${shown}`);
    }
  }
  return lines;
}

async function observeMails(world: World): Promise<string[]> {
  const response = await fetch(`${world.addresses.sandbox}/_sandbox/mails`);
  const mails = (await response.json()) as { envelope: unknown; raw: string }[];
  return mails.map(({ envelope, raw }) => `mail ${JSON.stringify(envelope)} ${raw}`);
}

async function observeStripe(world: World): Promise<string[]> {
  const response = await fetch(`${world.addresses.sandbox}/_sandbox/requests`);
  return ((await response.json()) as unknown[]).map((request) => `stripe ${JSON.stringify(request)}`);
}

/** Every column that a login of the sponsor plane may read, found in the catalog: a new table is seen by itself. */
async function observeDatabase(world: World): Promise<string[]> {
  const logins = sponsorLogins.filter((login) => login !== 'app_gate');
  const client = world.sponsorAdmin;
  const { rows: relations } = await client.query<{ name: string; columns: string }>(
    `SELECT format('%I.%I', n.nspname, c.relname) AS name,
              string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
         FROM pg_class c
         JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
          AND EXISTS (SELECT 1 FROM unnest($1::text[]) login
                       WHERE has_schema_privilege(login, n.oid, 'USAGE')
                         AND has_column_privilege(login, c.oid, a.attnum, 'SELECT'))
        GROUP BY 1 ORDER BY 1`,
    [logins],
  );
  const lines: string[] = [];
  for (const { name, columns } of relations) {
    const { rows } = await client.query<{ line: string }>(
      `SELECT to_jsonb(t)::text AS line FROM (SELECT ${columns} FROM ${name}) t ORDER BY 1`,
    );
    lines.push(`table ${name} (${columns})`, ...rows.map(({ line }) => `row ${name} ${line}`));
  }
  return lines;
}
