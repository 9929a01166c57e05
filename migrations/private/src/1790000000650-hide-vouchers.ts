import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE seat.claim ADD COLUMN voucher_index bytea;
  -- The key of the index is not in the database: a claim from before keeps its seat under a hash of its own.
  UPDATE seat.claim SET voucher_index = sha256(uuid_send(voucher_ref));
  ALTER TABLE seat.claim DROP CONSTRAINT claim_pkey, DROP COLUMN voucher_ref,
    ALTER COLUMN voucher_index SET NOT NULL,
    ADD CONSTRAINT claim_voucher_index_check CHECK (octet_length(voucher_index) = 32),
    ADD CONSTRAINT claim_pkey PRIMARY KEY (voucher_index);
`;

const DOWN = `
  ALTER TABLE seat.claim ADD COLUMN voucher_ref uuid;
  UPDATE seat.claim SET voucher_ref = encode(substring(voucher_index FOR 16), 'hex')::uuid;
  ALTER TABLE seat.claim DROP CONSTRAINT claim_pkey, DROP COLUMN voucher_index,
    ALTER COLUMN voucher_ref SET NOT NULL, ADD CONSTRAINT claim_pkey PRIMARY KEY (voucher_ref);
`;

/** A claim no longer carries the voucher's id: the dumps of both planes together do not lead from a person to a seat. */
export class HideVouchers1790000000650 implements MigrationInterface {
  readonly name = 'HideVouchers1790000000650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
