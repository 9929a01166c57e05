import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE TABLE identity.erasure (
    account_id uuid PRIMARY KEY
  );
  COMMENT ON TABLE identity.erasure IS 'An account that is gone and whose key is still to be destroyed; empty but for a moment.';
  ALTER TABLE identity.erasure ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.erasure FORCE ROW LEVEL SECURITY;
  GRANT SELECT, INSERT, DELETE ON identity.erasure TO app_auth;
  GRANT DELETE ON identity.account TO app_auth;
  CREATE POLICY auth ON identity.erasure TO app_auth USING (true) WITH CHECK (true);

  ALTER TABLE seat.claim ALTER COLUMN rep_id DROP NOT NULL, ADD COLUMN held_until date,
    ADD CONSTRAINT claim_held CHECK (rep_id IS NOT NULL OR held_until IS NOT NULL),
    DROP CONSTRAINT claim_account,
    ADD CONSTRAINT claim_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE SET NULL;
  GRANT UPDATE (held_until), DELETE ON seat.claim TO app_auth;
  COMMENT ON TABLE seat.claim IS 'A voucher turned into a seat, known to the private plane alone. Two claims never share a seat number; an erased rep''s stays taken until the term ends.';

  ALTER TABLE booking.session ALTER COLUMN rep_id DROP NOT NULL, DROP CONSTRAINT session_rep_account,
    ADD CONSTRAINT session_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE SET NULL;
  ALTER TABLE booking.reservation ALTER COLUMN rep_id DROP NOT NULL,
    ADD CONSTRAINT reservation_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE SET NULL;
  ALTER TABLE reports.report
    ADD CONSTRAINT report_reporter FOREIGN KEY (reporter_id) REFERENCES identity.account (id) ON DELETE CASCADE;

  ALTER TABLE sealed.regrant ALTER COLUMN record TYPE bytea USING convert_to(record::text, 'UTF8');
  ALTER TABLE sealed.regrant RENAME COLUMN record TO record_sealed;
  COMMENT ON TABLE sealed.regrant IS 'The key of one epoch, given back by a member to new keys of the other, sealed once more under the key of the owner''s account.';
`;

const DOWN = `
  ALTER TABLE sealed.regrant RENAME COLUMN record_sealed TO record;
  ALTER TABLE sealed.regrant ALTER COLUMN record TYPE jsonb USING to_jsonb(encode(record, 'base64'));
  COMMENT ON TABLE sealed.regrant IS 'The key of one epoch, given back by a member to new keys of the other, who lost the former ones.';
  ALTER TABLE reports.report DROP CONSTRAINT report_reporter;

  ALTER TABLE booking.reservation NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE booking.session NO FORCE ROW LEVEL SECURITY;
  DELETE FROM booking.session WHERE rep_id IS NULL;
  ALTER TABLE booking.session FORCE ROW LEVEL SECURITY;
  ALTER TABLE booking.reservation FORCE ROW LEVEL SECURITY;
  ALTER TABLE booking.reservation DROP CONSTRAINT reservation_rep_account, ALTER COLUMN rep_id SET NOT NULL;
  ALTER TABLE booking.session ALTER COLUMN rep_id SET NOT NULL, DROP CONSTRAINT session_rep_account,
    ADD CONSTRAINT session_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id);

  REVOKE UPDATE (held_until), DELETE ON seat.claim FROM app_auth;
  ALTER TABLE seat.claim NO FORCE ROW LEVEL SECURITY;
  DELETE FROM seat.claim WHERE rep_id IS NULL;
  ALTER TABLE seat.claim FORCE ROW LEVEL SECURITY;
  ALTER TABLE seat.claim DROP CONSTRAINT claim_held, DROP COLUMN held_until, ALTER COLUMN rep_id SET NOT NULL,
    DROP CONSTRAINT claim_account,
    ADD CONSTRAINT claim_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE;
  COMMENT ON TABLE seat.claim IS 'A voucher turned into a seat, known to the private plane alone. Two claims never share a seat number.';

  REVOKE DELETE ON identity.account FROM app_auth;
  DROP TABLE identity.erasure;
`;

/** An account can be erased: what belongs to it goes along, what belongs to others stays without a name. */
export class EraseAccounts1790000000760 implements MigrationInterface {
  readonly name = 'EraseAccounts1790000000760';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
