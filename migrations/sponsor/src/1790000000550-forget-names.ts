import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE roster.import ADD COLUMN uploaded_on date NOT NULL DEFAULT current_date;
  ALTER TABLE roster.import ALTER COLUMN uploaded_on DROP DEFAULT;
  GRANT SELECT (uploaded_on), DELETE ON roster.import TO app_courier;
  GRANT DELETE ON mail.outbox TO app_courier;
  CREATE POLICY courier ON roster.import TO app_courier USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP POLICY courier ON roster.import;
  REVOKE DELETE ON mail.outbox FROM app_courier;
  REVOKE SELECT (uploaded_on), DELETE ON roster.import FROM app_courier;
  ALTER TABLE roster.import DROP COLUMN uploaded_on;
`;

/** Names and addresses go when they have served: a file some days after its upload, a mail some days after it left. */
export class ForgetNames1790000000550 implements MigrationInterface {
  readonly name = 'ForgetNames1790000000550';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
