import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE identity.credential ADD COLUMN recovery_made_on date, ADD COLUMN recovery_put_off_on date;
  -- The migrator owns the tables, and forced row security would hide every row from it.
  ALTER TABLE identity.credential NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.account NO FORCE ROW LEVEL SECURITY;
  UPDATE identity.credential c SET recovery_made_on = a.joined_on FROM identity.account a WHERE a.id = c.account_id;
  ALTER TABLE identity.credential FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.account FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.credential ALTER COLUMN recovery_made_on SET NOT NULL;
  GRANT UPDATE (recovery_made_on, recovery_put_off_on) ON identity.credential TO app_auth;
`;

const DOWN = `
  ALTER TABLE identity.credential DROP COLUMN recovery_put_off_on, DROP COLUMN recovery_made_on;
`;

/** Recovery codes get the day on which they were made, so that another is offered once it is old, and not every day. */
export class DateRecoveryCodes1790000000860 implements MigrationInterface {
  readonly name = 'DateRecoveryCodes1790000000860';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
