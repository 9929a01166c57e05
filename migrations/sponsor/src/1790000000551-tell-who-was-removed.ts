import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE roster.entry ADD COLUMN person_id uuid, ADD COLUMN covered_until date;
  -- The migrator owns the tables, and forced row security would hide every row from it.
  ALTER TABLE roster.entry NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE billing.subscription NO FORCE ROW LEVEL SECURITY;
  UPDATE roster.entry e SET person_id =
    (SELECT f.id FROM roster.entry f
      WHERE f.organisation_id = e.organisation_id AND f.work_email = e.work_email ORDER BY f.added_on, f.id LIMIT 1);
  UPDATE roster.entry e SET covered_until = s.paid_until
    FROM billing.subscription s WHERE s.organisation_id = e.organisation_id AND e.removed_on IS NOT NULL;
  ALTER TABLE billing.subscription FORCE ROW LEVEL SECURITY;
  ALTER TABLE roster.entry FORCE ROW LEVEL SECURITY;
  ALTER TABLE roster.entry ALTER COLUMN person_id SET NOT NULL,
    ADD CONSTRAINT entry_covered CHECK (removed_on IS NOT NULL OR covered_until IS NULL);
  CREATE INDEX entry_person_id ON roster.entry (person_id);

  GRANT UPDATE (covered_until) ON roster.entry TO app_director;
  GRANT USAGE ON SCHEMA roster TO app_gate;
  GRANT SELECT (id, person_id, removed_on, covered_until) ON roster.entry TO app_gate;
  GRANT SELECT (id, entry_id) ON roster.voucher TO app_gate;
  CREATE POLICY gate ON roster.entry FOR SELECT TO app_gate USING (true);
  CREATE POLICY gate ON roster.voucher FOR SELECT TO app_gate USING (true);

  CREATE VIEW offer.withdrawn_voucher WITH (security_invoker = true) AS
    SELECT v.id AS voucher_id, max(coalesce(same.covered_until, same.removed_on)) AS covered_until
      FROM roster.voucher v
      JOIN roster.entry e ON e.id = v.entry_id
      JOIN roster.entry same ON same.person_id = e.person_id
     GROUP BY v.id HAVING bool_and(same.removed_on IS NOT NULL);
  COMMENT ON VIEW offer.withdrawn_voucher IS 'Vouchers of people who are on the roster no more, used or not, and the last day paid for when they were taken off.';
  GRANT SELECT ON offer.withdrawn_voucher TO app_gate;
`;

const DOWN = `
  DROP VIEW offer.withdrawn_voucher;
  DROP POLICY gate ON roster.voucher;
  DROP POLICY gate ON roster.entry;
  REVOKE SELECT (id, entry_id) ON roster.voucher FROM app_gate;
  REVOKE SELECT (id, person_id, removed_on, covered_until) ON roster.entry FROM app_gate;
  REVOKE USAGE ON SCHEMA roster FROM app_gate;
  REVOKE UPDATE (covered_until) ON roster.entry FROM app_director;
  ALTER TABLE roster.entry DROP CONSTRAINT entry_covered, DROP COLUMN covered_until, DROP COLUMN person_id;
`;

/** The private plane may know which vouchers are of people no longer on a roster: all of them at once, and no address. */
export class TellWhoWasRemoved1790000000551 implements MigrationInterface {
  readonly name = 'TellWhoWasRemoved1790000000551';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
