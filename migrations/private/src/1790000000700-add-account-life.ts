import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  -- A session from before has no name to be listed by and no browser it came from: everybody signs in once more.
  ALTER TABLE identity.session NO FORCE ROW LEVEL SECURITY;
  DELETE FROM identity.session;
  ALTER TABLE identity.session FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.session
    ADD COLUMN id uuid NOT NULL,
    ADD COLUMN label text NOT NULL CHECK (char_length(label) <= 60),
    ADD COLUMN opened_at timestamptz NOT NULL CHECK (opened_at = date_trunc('hour', opened_at, 'UTC')),
    ADD COLUMN opened_from bytea CHECK ((purpose = 'chat') = (opened_from IS NOT NULL)),
    ADD CONSTRAINT session_id UNIQUE (id),
    ADD CONSTRAINT session_parent FOREIGN KEY (opened_from) REFERENCES identity.session (token_hash) ON DELETE CASCADE;
  CREATE INDEX session_opened_from ON identity.session (opened_from);

  CREATE TABLE identity.recovery_link (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at timestamptz,
    CONSTRAINT recovery_link_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  CREATE INDEX recovery_link_account_id ON identity.recovery_link (account_id);
  COMMENT ON TABLE identity.recovery_link IS 'A mailed link by which a person comes back to their account; kept as a hash, short-lived, used once.';

  CREATE TABLE identity.attempt_count (
    key text PRIMARY KEY CHECK (char_length(key) <= 120),
    points integer NOT NULL,
    expire bigint
  );
  COMMENT ON TABLE identity.attempt_count IS 'How often somebody tried within a stretch of time, by keyed hash of an account or a network address.';

  ALTER TABLE identity.recovery_link ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.recovery_link FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.attempt_count ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.attempt_count FORCE ROW LEVEL SECURITY;

  GRANT UPDATE (kdf_t, kdf_m, server_salt, verifier_sealed, recovery_verifier_sealed) ON identity.credential TO app_auth;
  GRANT UPDATE (blob_sealed), DELETE ON identity.key_wrap TO app_auth;
  GRANT SELECT (account_id), DELETE ON identity.pin_vault TO app_auth;
  GRANT SELECT, INSERT, UPDATE (used_at), DELETE ON identity.recovery_link TO app_auth;
  GRANT SELECT, INSERT, UPDATE (points, expire), DELETE ON identity.attempt_count TO app_auth;

  CREATE POLICY auth ON identity.pin_vault TO app_auth USING (true) WITH CHECK (false);
  CREATE POLICY auth ON identity.recovery_link TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.attempt_count TO app_auth USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP POLICY auth ON identity.pin_vault;
  REVOKE SELECT (account_id), DELETE ON identity.pin_vault FROM app_auth;
  REVOKE UPDATE (blob_sealed), DELETE ON identity.key_wrap FROM app_auth;
  REVOKE UPDATE (kdf_t, kdf_m, server_salt, verifier_sealed, recovery_verifier_sealed) ON identity.credential FROM app_auth;
  DROP TABLE identity.attempt_count;
  DROP TABLE identity.recovery_link;
  ALTER TABLE identity.session
    DROP COLUMN opened_from,
    DROP COLUMN opened_at,
    DROP COLUMN label,
    DROP COLUMN id;
`;

/** What happens to an account after its first day: devices that are listed, ways back in, attempts that are counted. */
export class AddAccountLife1790000000700 implements MigrationInterface {
  readonly name = 'AddAccountLife1790000000700';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
