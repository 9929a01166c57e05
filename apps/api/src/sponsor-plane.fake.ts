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

  /** A voucher as the sponsor plane mails it. */
  voucherFor(organisation: TestOrganisation, expiresAt = '2030-06-30T00:00:00Z'): string {
    const content = { v: 1, id: randomUUID(), org: organisation.id, exp: Date.parse(expiresAt) / 1_000 };
    return this.signed(JSON.stringify(content));
  }

  /** Any text under the sponsor's signature. */
  signed(json: string): string {
    const signedPart = `v1.${Buffer.from(json).toString('base64url')}`;
    return `${signedPart}.${sign(null, Buffer.from(signedPart), this.privateKey).toString('base64url')}`;
  }
}
