import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { withClient } from '@aparte/database-core';
import type { House } from '../journeys/house/house.ts';
import { Traffic } from '../journeys/traffic.ts';
import { haystackOf, type Haystack } from './disguises.ts';

/** Where something could have come to lie. */
export type PlaceKind =
  | 'private database'
  | 'sponsor database'
  | 'files of the database server'
  | 'server logs'
  | 'mails'
  | 'payment requests'
  | 'traffic of the member site'
  | 'traffic of the sponsor site'
  | 'traffic of the card page and the mailbox';

/** A piece of what a run left behind. */
export interface Place extends Haystack {
  kind: PlaceKind;
  /** Which table, file or request, for the reader of a finding. */
  name: string;
}

/** Everything that a run left behind, in pieces; the files of the database server are read apart. */
export async function collectPlaces(house: House): Promise<Place[]> {
  return [
    ...(await dump('private database', house.adminUrls.private)),
    ...(await dump('sponsor database', house.adminUrls.sponsor)),
    ...readdirSync(house.logDir).map((name) =>
      place('server logs', name, readFileSync(path.join(house.logDir, name))),
    ),
    ...(await mails(house)),
    ...(await paymentRequests(house)),
    ...traffic(house),
  ];
}

/** The files in which Postgres keeps both databases, with what was deleted and the log of changes. */
export async function* databaseFiles(house: House): AsyncGenerator<Place> {
  const folder = await withClient(house.adminUrls.private, async (client) => {
    await client.query('CHECKPOINT');
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory ?? '';
  });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    yield place('files of the database server', path.relative(folder, file), readFileSync(file));
  }
}

/** Every row of every table, as a superuser reads it. */
function dump(kind: PlaceKind, url: string): Promise<Place[]> {
  return withClient(url, async (client) => {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    const places: Place[] = [];
    for (const { name } of tables) {
      const { rows } = await client.query<Record<string, unknown>>(`SELECT * FROM ${name}`);
      const cells = rows.flatMap((row) => Object.values(row).map(bytesOf));
      places.push(place(kind, name, joined(cells)));
    }
    return places;
  });
}

async function mails({ addresses }: House): Promise<Place[]> {
  const response = await fetch(`${addresses.sandbox}/_sandbox/mails`);
  const received = (await response.json()) as { raw: string; text?: string; html?: string }[];
  return received.map((mail, position) => {
    // Once as it was sent, and once without the line breaks that an encoding puts into the middle of words.
    const unfolded = mail.raw.replaceAll(/=?\r?\n/g, '');
    const parts = [mail.raw, unfolded, mail.text ?? '', mail.html ?? ''].map((part) => Buffer.from(part));
    return place('mails', `mail ${position + 1}`, joined(parts));
  });
}

async function paymentRequests({ addresses }: House): Promise<Place[]> {
  const response = await fetch(`${addresses.sandbox}/_sandbox/requests`);
  const requests = (await response.json()) as unknown[];
  return requests.map((request, position) =>
    place('payment requests', `request ${position + 1}`, Buffer.from(JSON.stringify(request))),
  );
}

function traffic({ addresses, folder }: House): Place[] {
  const kinds: Record<string, PlaceKind> = {
    [addresses.member]: 'traffic of the member site',
    [addresses.chat]: 'traffic of the member site',
    [addresses.sponsor]: 'traffic of the sponsor site',
  };
  return new Traffic(folder)
    .read()
    .map(({ kind, origin, what, bytes }) =>
      place(kinds[origin] ?? 'traffic of the card page and the mailbox', `${kind} ${what}`, bytes),
    );
}

function place(kind: PlaceKind, name: string, bytes: Buffer): Place {
  return { kind, name, ...haystackOf(bytes) };
}

function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value;
  if (typeof value === 'string') return Buffer.from(value);
  return Buffer.from(JSON.stringify(value));
}

function joined(parts: readonly Buffer[]): Buffer {
  return Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]));
}
