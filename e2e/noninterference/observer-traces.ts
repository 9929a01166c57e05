import { sponsorLogins } from '@aparte/database-sponsor/logins';
import type { World } from './world.ts';
import { worldSecrets } from './world-environments.ts';

/** What Stripe keeps of a firm and shows on its own pages. */
const STRIPE_LISTS = ['customers', 'subscriptions', 'invoices', 'events'];

/** Mails of the sponsor plane with all their headers, and those of the private plane to an address of the employer. */
export async function observeMails(world: World): Promise<string[]> {
  const response = await fetch(`${world.addresses.sandbox}/_sandbox/mails`);
  const mails = (await response.json()) as { envelope: unknown; raw: string }[];
  return [
    ...mails.map(({ envelope, raw }) => `mail ${JSON.stringify(envelope)} ${raw}`),
    ...world.memberMailbox.atWork().map((mail) => `mail at work ${JSON.stringify(mail)}`),
  ];
}

/** Every request to Stripe, and what Stripe then holds. */
export async function observeStripe(world: World): Promise<string[]> {
  const { sandbox } = world.addresses;
  const requests = (await (await fetch(`${sandbox}/_sandbox/requests`)).json()) as unknown[];
  const lines = requests.map((request) => `stripe ${JSON.stringify(request)}`);
  for (const list of STRIPE_LISTS) {
    const answer = await fetch(`${sandbox}/v1/${list}?limit=100`, {
      headers: { Authorization: `Bearer ${worldSecrets.stripeKey}` },
    });
    lines.push(`stripe ${list} ${await answer.text()}`);
  }
  return lines;
}

/** Every column that a login of the sponsor plane may read, found in the catalog: a new table is seen by itself. */
export async function observeDatabase(world: World): Promise<string[]> {
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
