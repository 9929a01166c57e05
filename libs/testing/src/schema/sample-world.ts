import { createHash } from 'node:crypto';
import type pg from 'pg';

/** Rows for a test, keyed by table: what a superuser puts in before the logins look. */
export type SampleRows = readonly (readonly [table: string, row: Readonly<Record<string, unknown>>])[];

/** An invented person, thing or place, recognisable by the same name in every test. */
export class Sample {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  /** 32 bytes that belong to this name and to nothing else. */
  get digest(): Buffer {
    return createHash('sha256').update(this.name).digest();
  }

  get bytes16(): Buffer {
    return this.digest.subarray(0, 16);
  }

  /** A valid version 4 UUID that belongs to this name. */
  get uuid(): string {
    const hex = this.digest.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
  }

  /** The session token of a person, as a browser holds it. */
  get token(): string {
    return this.digest.toString('hex');
  }

  /** The same token as the database keeps it. */
  get tokenHash(): Buffer {
    return createHash('sha256').update(this.digest).digest();
  }
}

/** Fills a database in the order given; the client must be a superuser's, who passes row security. */
export async function insertSamples(client: pg.Client, rows: SampleRows): Promise<void> {
  for (const [table, row] of rows) {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await client.query(
      `INSERT INTO ${table} (${columns.join()}) VALUES (${places.join()})`,
      Object.values(row),
    );
  }
}
