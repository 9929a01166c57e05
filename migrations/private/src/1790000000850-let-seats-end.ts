import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE seat.claim ADD COLUMN ends_on date, ADD COLUMN end_told text,
    ADD CONSTRAINT claim_end_told CHECK (end_told IS NULL OR (ends_on IS NOT NULL AND end_told IN ('set', 'near')));
  GRANT UPDATE (rep_id, ends_on, end_told) ON seat.claim TO app_auth;
`;

const DOWN = `
  REVOKE UPDATE (rep_id, ends_on, end_told) ON seat.claim FROM app_auth;
  ALTER TABLE seat.claim DROP CONSTRAINT claim_end_told, DROP COLUMN end_told, DROP COLUMN ends_on;
`;

/** A seat can end: with its last day, and how often the rep was written to about it. */
export class LetSeatsEnd1790000000850 implements MigrationInterface {
  readonly name = 'LetSeatsEnd1790000000850';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
