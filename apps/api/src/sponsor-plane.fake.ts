import { generateKeyPairSync, randomUUID, sign, type KeyObject } from 'node:crypto';
import { withClient } from '@aparte/database-core';
import type { TestDatabase } from '@aparte/testing';

/** What a test says of an organisation. */
export interface TestOrganisation {
  id: string;
  name: string;
  seats: number;
  paidUntil: string | null;
}

/** Plays the sponsor plane: sells seats in its own database and signs vouchers. */
export class SponsorPlane {
  private readonly privateKey: KeyObject;
  /** What the private API is configured with. */
  readonly voucherPublicKey: string;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    this.privateKey = privateKey;
    this.voucherPublicKey = String(publicKey.export({ format: 'jwk' }).x);
  }

  /** Stores an organisation with the seats it bought. */
  async sell(database: TestDatabase, choices: Partial<TestOrganisation> = {}): Promise<TestOrganisation> {
    const organisation = {
      id: randomUUID(),
      name: 'Atelier Nord',
      seats: 12,
      paidUntil: '2030-12-31',
      ...choices,
    };
    const { id, name, seats, paidUntil } = organisation;
    await withClient(database.adminUrl, async (client) => {
      await client.query('INSERT INTO sponsor.organisation VALUES ($1, $2, $3)', [id, name, '2026-01-05']);
      await client.query(
        `INSERT INTO billing.subscription
         VALUES ($1, $2, $3, 'month', 4900, $4, 'active')`,
        [id, `sub_${id}`, seats, paidUntil],
      );
    });
    return organisation;
  }

  /** Changes how many seats an organisation has bought. */
  async resize(database: TestDatabase, organisation: TestOrganisation, seats: number): Promise<void> {
    await withClient(database.adminUrl, (client) =>
      client.query('UPDATE billing.subscription SET seats = $2 WHERE organisation_id = $1', [
        organisation.id,
        seats,
      ]),
    );
  }

  /** Changes until when an organisation has paid. */
  async pay(database: TestDatabase, organisation: TestOrganisation, paidUntil: string): Promise<void> {
    await withClient(database.adminUrl, (client) =>
      client.query('UPDATE billing.subscription SET paid_until = $2 WHERE organisation_id = $1', [
        organisation.id,
        paidUntil,
      ]),
    );
  }

  /** Puts somebody on the roster, once more if they were on it before, and signs the voucher that is mailed to them. */
  async invite(
    database: TestDatabase,
    organisation: TestOrganisation,
    personId: string = randomUUID(),
  ): Promise<{ voucher: string; entryId: string; personId: string }> {
    const [entryId, voucherId] = [randomUUID(), randomUUID()];
    await withClient(database.adminUrl, async (client) => {
      await client.query(
        `INSERT INTO roster.entry (id, organisation_id, name, work_email, added_on, person_id)
         VALUES ($1, $2, 'Somebody', $3, '2026-03-01', $4)`,
        [entryId, organisation.id, `${personId}@firm.example`, personId],
      );
      await client.query('INSERT INTO roster.voucher VALUES ($1, $2, $3, $4)', [
        voucherId,
        entryId,
        organisation.id,
        '2026-03-01',
      ]);
    });
    return { voucher: this.voucherFor(organisation, '2030-06-30T00:00:00Z', voucherId), entryId, personId };
  }

  /** Takes somebody off the roster, as the director does. */
  async remove(database: TestDatabase, entryId: string): Promise<void> {
    await withClient(database.adminUrl, (client) =>
      client.query(
        `UPDATE roster.entry e SET removed_on = '2026-03-09', covered_until = s.paid_until
           FROM billing.subscription s WHERE s.organisation_id = e.organisation_id AND e.id = $1`,
        [entryId],
      ),
    );
  }

  /** A voucher as the sponsor plane mails it. */
  voucherFor(
    organisation: TestOrganisation,
    expiresAt = '2030-06-30T00:00:00Z',
    id: string = randomUUID(),
  ): string {
    const content = { v: 1, id, org: organisation.id, exp: Date.parse(expiresAt) / 1_000 };
    return this.signed(JSON.stringify(content));
  }

  /** Every row of its database, with the transaction that wrote it. */
  async everything(database: TestDatabase): Promise<unknown[]> {
    return withClient(database.adminUrl, async (client) => {
      const tables = await client.query<{ name: string }>(
        `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
          WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
      );
      const lines: unknown[] = [];
      for (const { name } of tables.rows)
        lines.push(name, (await client.query(`SELECT t::text, t.xmin::text FROM ${name} t ORDER BY 1`)).rows);
      return lines;
    });
  }

  /** Any text under the sponsor's signature. */
  signed(json: string): string {
    const signedPart = `v1.${Buffer.from(json).toString('base64url')}`;
    return `${signedPart}.${sign(null, Buffer.from(signedPart), this.privateKey).toString('base64url')}`;
  }
}
