import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA sponsor;

  CREATE TABLE sponsor.organisation (
    id uuid PRIMARY KEY,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    created_on date NOT NULL
  );
  COMMENT ON TABLE sponsor.organisation IS 'A firm that buys seats.';

  CREATE TABLE sponsor.director (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    email text NOT NULL CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
    display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 80),
    locale text NOT NULL CHECK (locale IN ('fr', 'en')),
    password_hash text NOT NULL,
    terms_accepted_on date NOT NULL,
    CONSTRAINT director_email UNIQUE (email),
    CONSTRAINT director_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE INDEX director_organisation_id ON sponsor.director (organisation_id);
  COMMENT ON TABLE sponsor.director IS 'A person who buys seats for an organisation.';

  CREATE TABLE sponsor.session (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    director_id uuid NOT NULL,
    surface text NOT NULL CHECK (surface IN ('app_director')),
    expires_at timestamptz NOT NULL,
    CONSTRAINT session_director FOREIGN KEY (director_id) REFERENCES sponsor.director (id) ON DELETE CASCADE
  );
  CREATE INDEX session_director_id ON sponsor.session (director_id);
  COMMENT ON TABLE sponsor.session IS 'A signed-in browser of a director: the hash of its token.';

  ALTER TABLE sponsor.organisation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sponsor.organisation FORCE ROW LEVEL SECURITY;
  ALTER TABLE sponsor.director ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sponsor.director FORCE ROW LEVEL SECURITY;
  ALTER TABLE sponsor.session ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sponsor.session FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA sponsor TO app_dauth, app_director, app_billing, app_courier, app_gate, own_definer;
  GRANT SELECT, INSERT ON sponsor.organisation, sponsor.director TO app_dauth;
  GRANT SELECT, INSERT, DELETE ON sponsor.session TO app_dauth;
  GRANT SELECT ON sponsor.organisation TO app_director, app_billing, app_courier, app_gate;
  GRANT SELECT (id, organisation_id, email, display_name, locale) ON sponsor.director TO app_director, app_billing;
  GRANT SELECT ON sponsor.session, sponsor.director TO own_definer;

  CREATE POLICY auth ON sponsor.organisation TO app_dauth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON sponsor.director TO app_dauth USING (true) WITH CHECK (true);
  CREATE POLICY auth ON sponsor.session TO app_dauth USING (true) WITH CHECK (true);
  CREATE POLICY context ON sponsor.session FOR SELECT TO own_definer USING (true);
  CREATE POLICY context ON sponsor.director FOR SELECT TO own_definer USING (true);
  CREATE POLICY workers ON sponsor.organisation FOR SELECT TO app_billing, app_courier, app_gate USING (true);
  CREATE POLICY workers ON sponsor.director FOR SELECT TO app_billing USING (true);

  CREATE SCHEMA ctx;
  GRANT USAGE, CREATE ON SCHEMA ctx TO own_definer;
  GRANT USAGE ON SCHEMA ctx TO app_director;
  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.my_organisation() RETURNS uuid
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    token text := current_setting('app.session', true);
    organisation uuid;
  BEGIN
    IF token IS NULL OR token !~ '^[0-9a-f]{64}$' THEN RETURN NULL; END IF;
    SELECT d.organisation_id INTO organisation
      FROM sponsor.session s JOIN sponsor.director d ON d.id = s.director_id
     WHERE s.token_hash = sha256(decode(token, 'hex')) AND s.expires_at > now() AND s.surface = session_user;
    RETURN organisation;
  END $$;
  COMMENT ON FUNCTION ctx.my_organisation() IS 'The organisation of the director behind this transaction, or nothing.';
  GRANT EXECUTE ON FUNCTION ctx.my_organisation() TO app_director;
  RESET ROLE;

  CREATE POLICY mine ON sponsor.organisation FOR SELECT TO app_director USING (id = (SELECT ctx.my_organisation()));
  CREATE POLICY mine ON sponsor.director FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));
`;

const DOWN = `
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.my_organisation() CASCADE;
  RESET ROLE;
  DROP SCHEMA ctx;
  DROP SCHEMA sponsor CASCADE;
`;

/** Organisations, their directors and the directors' sessions. */
export class CreateOrganisations1790000000100 implements MigrationInterface {
  readonly name = 'CreateOrganisations1790000000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
