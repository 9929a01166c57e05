import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE TABLE identity.second_factor (
    account_id uuid PRIMARY KEY,
    secret_sealed bytea NOT NULL,
    state text NOT NULL CHECK (state IN ('started', 'active')),
    last_step integer CHECK (last_step > 0),
    CONSTRAINT second_factor_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE,
    CONSTRAINT second_factor_confirmed CHECK (state = 'started' OR last_step IS NOT NULL)
  );
  COMMENT ON TABLE identity.second_factor IS 'The code that a person adds to their password: its secret sealed under a server key, and the last time step taken.';

  CREATE TABLE identity.passkey (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    credential_id bytea NOT NULL CHECK (octet_length(credential_id) BETWEEN 16 AND 1023),
    public_key bytea NOT NULL CHECK (octet_length(public_key) <= 1024),
    counter bigint NOT NULL CHECK (counter >= 0),
    transports text[] NOT NULL,
    label text NOT NULL CHECK (char_length(label) BETWEEN 1 AND 60),
    generation integer NOT NULL CHECK (generation > 0),
    wrap_sealed bytea NOT NULL,
    added_on date NOT NULL,
    CONSTRAINT passkey_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE,
    CONSTRAINT passkey_credential_id UNIQUE (credential_id)
  );
  CREATE INDEX passkey_account_id ON identity.passkey (account_id);
  COMMENT ON TABLE identity.passkey IS 'A passkey of a person: what checks its signature, and the account key that only it opens.';

  CREATE TABLE identity.passkey_challenge (
    challenge bytea PRIMARY KEY CHECK (octet_length(challenge) = 32),
    purpose text NOT NULL CHECK (purpose IN ('registration', 'sign-in', 'unlock')),
    account_id uuid,
    expires_at timestamptz NOT NULL,
    CONSTRAINT passkey_challenge_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE,
    CONSTRAINT passkey_challenge_bound CHECK ((purpose = 'sign-in') = (account_id IS NULL))
  );
  CREATE INDEX passkey_challenge_account_id ON identity.passkey_challenge (account_id);
  CREATE INDEX passkey_challenge_expires_at ON identity.passkey_challenge (expires_at);
  COMMENT ON TABLE identity.passkey_challenge IS 'Bytes that a passkey signs once: for one purpose, and for one person unless nobody is signed in yet.';

  ALTER TABLE identity.second_factor ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.second_factor FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.passkey ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.passkey FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.passkey_challenge ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.passkey_challenge FORCE ROW LEVEL SECURITY;

  GRANT SELECT, INSERT, UPDATE (secret_sealed, state, last_step), DELETE ON identity.second_factor TO app_auth;
  GRANT SELECT, INSERT, UPDATE (counter), DELETE ON identity.passkey TO app_auth;
  GRANT SELECT, INSERT, DELETE ON identity.passkey_challenge TO app_auth;

  CREATE POLICY auth ON identity.second_factor TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.passkey TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.passkey_challenge TO app_auth USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP TABLE identity.passkey_challenge;
  DROP TABLE identity.passkey;
  DROP TABLE identity.second_factor;
`;

/** What proves a person beside their password, or in its place: one-time codes and passkeys. */
export class CreateSecondFactors1790000000710 implements MigrationInterface {
  readonly name = 'CreateSecondFactors1790000000710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
