import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA roster;

  CREATE TABLE roster.entry (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 120),
    work_email text NOT NULL CHECK (work_email = lower(work_email) AND char_length(work_email) BETWEEN 3 AND 254),
    added_on date NOT NULL,
    removed_on date,
    CONSTRAINT entry_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE UNIQUE INDEX entry_once ON roster.entry (organisation_id, work_email) WHERE removed_on IS NULL;
  COMMENT ON TABLE roster.entry IS 'Somebody a director has named; says nothing about what that person does with it.';

  CREATE TABLE roster.import (
    id uuid PRIMARY KEY,
    organisation_id uuid NOT NULL,
    accepted jsonb NOT NULL,
    rejected jsonb NOT NULL,
    state text NOT NULL CHECK (state IN ('staged', 'confirmed')),
    added integer NOT NULL DEFAULT 0,
    already_present integer NOT NULL DEFAULT 0,
    CONSTRAINT import_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE INDEX import_organisation_id ON roster.import (organisation_id);
  COMMENT ON TABLE roster.import IS 'A file as it was read: the good rows wait here until the director confirms them.';

  CREATE TABLE roster.voucher (
    id uuid PRIMARY KEY,
    entry_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    issued_on date NOT NULL,
    CONSTRAINT voucher_entry UNIQUE (entry_id),
    CONSTRAINT voucher_roster_entry FOREIGN KEY (entry_id) REFERENCES roster.entry (id)
  );
  CREATE INDEX voucher_organisation_id ON roster.voucher (organisation_id);
  COMMENT ON TABLE roster.voucher IS 'The seat offer mailed to one person; its use is unknown to this plane.';

  CREATE SCHEMA mail;

  CREATE TABLE mail.outbox (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('voucher')),
    recipient text NOT NULL,
    locale text NOT NULL CHECK (locale IN ('fr', 'en')),
    link text,
    status text NOT NULL CHECK (status IN ('queued', 'sent', 'failed')),
    attempts integer NOT NULL DEFAULT 0,
    next_at timestamptz NOT NULL,
    CONSTRAINT outbox_link CHECK (status = 'queued' OR link IS NULL)
  );
  CREATE INDEX outbox_due ON mail.outbox (next_at) WHERE status = 'queued';
  COMMENT ON TABLE mail.outbox IS 'Mails to send; the link is forgotten once the mail has left.';

  ALTER TABLE roster.entry ENABLE ROW LEVEL SECURITY;
  ALTER TABLE roster.entry FORCE ROW LEVEL SECURITY;
  ALTER TABLE roster.import ENABLE ROW LEVEL SECURITY;
  ALTER TABLE roster.import FORCE ROW LEVEL SECURITY;
  ALTER TABLE roster.voucher ENABLE ROW LEVEL SECURITY;
  ALTER TABLE roster.voucher FORCE ROW LEVEL SECURITY;
  ALTER TABLE mail.outbox ENABLE ROW LEVEL SECURITY;
  ALTER TABLE mail.outbox FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA roster TO app_director, app_courier;
  GRANT SELECT, INSERT, UPDATE (removed_on) ON roster.entry TO app_director;
  GRANT SELECT, INSERT, UPDATE (state, added, already_present) ON roster.import TO app_director;
  GRANT SELECT (entry_id, organisation_id, issued_on) ON roster.voucher TO app_director;
  GRANT SELECT ON roster.entry TO app_courier;
  GRANT SELECT, INSERT ON roster.voucher TO app_courier;
  GRANT USAGE ON SCHEMA mail TO app_courier;
  GRANT SELECT, INSERT, UPDATE (status, attempts, next_at, link) ON mail.outbox TO app_courier;

  CREATE POLICY mine ON roster.entry TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()))
    WITH CHECK (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY mine ON roster.import TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()))
    WITH CHECK (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY mine ON roster.voucher FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));
  CREATE POLICY courier ON roster.entry FOR SELECT TO app_courier USING (true);
  CREATE POLICY courier ON roster.voucher TO app_courier USING (true) WITH CHECK (true);
  CREATE POLICY courier ON mail.outbox TO app_courier USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP SCHEMA mail CASCADE;
  DROP SCHEMA roster CASCADE;
`;

/** The people a director names, the files they came in, and the voucher each of them gets. */
export class CreateRoster1790000000300 implements MigrationInterface {
  readonly name = 'CreateRoster1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
