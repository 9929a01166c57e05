import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA identity;

  CREATE TABLE identity.account (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('rep', 'coach', 'operator')),
    login_index bytea NOT NULL CHECK (octet_length(login_index) = 32),
    login_sealed bytea NOT NULL,
    display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 80),
    locale text NOT NULL CHECK (locale IN ('fr', 'en')),
    time_zone text NOT NULL CHECK (char_length(time_zone) BETWEEN 1 AND 64),
    joined_on date NOT NULL,
    CONSTRAINT account_login_index UNIQUE (login_index)
  );
  COMMENT ON TABLE identity.account IS 'A person: the e-mail address is sealed under a server key, found again by its keyed index.';

  CREATE TABLE identity.credential (
    account_id uuid PRIMARY KEY,
    kdf_t smallint NOT NULL CHECK (kdf_t BETWEEN 3 AND 10),
    kdf_m smallint NOT NULL CHECK (kdf_m BETWEEN 64 AND 1024),
    server_salt bytea NOT NULL CHECK (octet_length(server_salt) = 16),
    verifier_sealed bytea NOT NULL,
    recovery_verifier_sealed bytea NOT NULL,
    CONSTRAINT credential_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE identity.credential IS 'What checks a sign-in: a keyed hash of the derived authentication key, sealed under a server key.';

  CREATE TABLE identity.key_wrap (
    account_id uuid NOT NULL,
    method text NOT NULL CHECK (method IN ('password', 'recovery')),
    generation integer NOT NULL CHECK (generation > 0),
    blob_sealed bytea NOT NULL,
    PRIMARY KEY (account_id, method, generation),
    CONSTRAINT key_wrap_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE identity.key_wrap IS 'The account key, sealed by the client; the server cannot open it and seals it once more.';

  CREATE TABLE identity.identity_record (
    account_id uuid NOT NULL,
    generation integer NOT NULL CHECK (generation > 0),
    record jsonb NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (account_id, generation),
    CONSTRAINT identity_record_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE identity.identity_record IS 'Public keys of a person, one signed record a generation; append-only.';

  CREATE TABLE identity.session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    account_id uuid NOT NULL,
    surface text NOT NULL CHECK (surface IN ('app_rep', 'app_coach', 'app_operator')),
    purpose text NOT NULL CHECK (purpose IN ('web', 'chat')),
    expires_at timestamptz NOT NULL,
    CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  CREATE INDEX session_account_id ON identity.session (account_id);
  COMMENT ON TABLE identity.session IS 'A signed-in browser or chat connection: the hash of its token, and the one login that may use it.';

  CREATE TABLE identity.pin_vault (
    account_id uuid PRIMARY KEY,
    version integer NOT NULL CHECK (version > 0),
    blob bytea NOT NULL CHECK (octet_length(blob) <= 65536),
    CONSTRAINT pin_vault_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE identity.pin_vault IS 'The identities a person has seen, sealed by the client to itself; versions only grow.';

  ALTER TABLE identity.account ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.account FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.credential ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.credential FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.key_wrap ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.key_wrap FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.identity_record ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.identity_record FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.session ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.session FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.pin_vault ENABLE ROW LEVEL SECURITY;
  ALTER TABLE identity.pin_vault FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA identity TO app_auth, app_rep, app_coach, app_operator, app_matcher, own_definer;
  GRANT SELECT, INSERT ON identity.account, identity.credential, identity.key_wrap, identity.identity_record TO app_auth;
  GRANT SELECT, INSERT, DELETE ON identity.session TO app_auth;
  GRANT SELECT (id, kind, display_name, locale, time_zone) ON identity.account TO app_rep, app_coach;
  GRANT SELECT (id, kind, display_name, joined_on) ON identity.account TO app_operator;
  GRANT SELECT (id, kind, display_name) ON identity.account TO app_matcher;
  GRANT SELECT ON identity.identity_record TO app_rep, app_coach;
  GRANT SELECT, INSERT, UPDATE (version, blob) ON identity.pin_vault TO app_rep, app_coach;
  GRANT SELECT ON identity.session TO own_definer;

  CREATE POLICY auth ON identity.account TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.credential TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.key_wrap TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.identity_record TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON identity.session TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY context ON identity.session FOR SELECT TO own_definer USING (true);
  CREATE POLICY coaches ON identity.account FOR SELECT TO app_operator, app_matcher USING (kind = 'coach');

  CREATE SCHEMA ctx;
  GRANT USAGE, CREATE ON SCHEMA ctx TO own_definer;
  GRANT USAGE ON SCHEMA ctx TO app_rep, app_coach, app_operator;
  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.uid() RETURNS uuid
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    token text := current_setting('app.session', true);
    account uuid;
  BEGIN
    IF token IS NULL OR token !~ '^[0-9a-f]{64}$' THEN RETURN NULL; END IF;
    SELECT s.account_id INTO account FROM identity.session s
     WHERE s.token_hash = sha256(decode(token, 'hex')) AND s.expires_at > now() AND s.surface = session_user;
    RETURN account;
  END $$;
  COMMENT ON FUNCTION ctx.uid() IS 'The account behind the session token of this transaction, or nothing.';
  GRANT EXECUTE ON FUNCTION ctx.uid() TO app_rep, app_coach, app_operator;
  RESET ROLE;

  CREATE POLICY mine ON identity.pin_vault TO app_rep, app_coach
    USING (account_id = (SELECT ctx.uid())) WITH CHECK (account_id = (SELECT ctx.uid()));
`;

const DOWN = `
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.uid() CASCADE;
  RESET ROLE;
  DROP SCHEMA ctx;
  DROP SCHEMA identity CASCADE;
`;

/** People of the private plane: accounts, credentials, sealed keys, public identities and sessions. */
export class CreateAccounts1790000000100 implements MigrationInterface {
  readonly name = 'CreateAccounts1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
