import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA coach;

  CREATE TABLE coach.profile (
    coach_id uuid PRIMARY KEY,
    headline_fr text NOT NULL CHECK (char_length(headline_fr) BETWEEN 1 AND 140),
    headline_en text NOT NULL CHECK (char_length(headline_en) BETWEEN 1 AND 140),
    bio_fr text NOT NULL CHECK (char_length(bio_fr) <= 1200),
    bio_en text NOT NULL CHECK (char_length(bio_en) <= 1200),
    attributes jsonb NOT NULL,
    capacity integer NOT NULL CHECK (capacity BETWEEN 1 AND 60),
    state text NOT NULL CHECK (state IN ('active', 'paused')),
    CONSTRAINT profile_account FOREIGN KEY (coach_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE coach.profile IS 'What reps may read of a coach.';

  CREATE TABLE coach.schedule (
    coach_id uuid PRIMARY KEY,
    time_zone text NOT NULL CHECK (char_length(time_zone) BETWEEN 1 AND 64),
    step_minutes integer NOT NULL CHECK (step_minutes IN (15, 30, 60)),
    session_minutes integer NOT NULL CHECK (session_minutes IN (25, 50)),
    buffer_minutes integer NOT NULL CHECK (buffer_minutes BETWEEN 0 AND 60),
    notice_hours integer NOT NULL CHECK (notice_hours BETWEEN 0 AND 168),
    window_days integer NOT NULL CHECK (window_days BETWEEN 1 AND 90),
    CONSTRAINT schedule_profile FOREIGN KEY (coach_id) REFERENCES coach.profile (coach_id) ON DELETE CASCADE
  );
  COMMENT ON TABLE coach.schedule IS 'How a coach offers time: zone, grid, length, pause, notice, horizon.';

  CREATE TABLE coach.availability_rule (
    coach_id uuid NOT NULL,
    iso_weekday smallint NOT NULL CHECK (iso_weekday BETWEEN 1 AND 7),
    start_minute smallint NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
    end_minute smallint NOT NULL CHECK (end_minute BETWEEN 1 AND 1440),
    PRIMARY KEY (coach_id, iso_weekday, start_minute),
    CONSTRAINT availability_rule_schedule FOREIGN KEY (coach_id) REFERENCES coach.schedule (coach_id) ON DELETE CASCADE
  );
  COMMENT ON TABLE coach.availability_rule IS 'Open hours of a weekday in local wall minutes; an end at or before the start crosses midnight.';

  CREATE TABLE coach.invitation (
    token_hash bytea PRIMARY KEY CHECK (octet_length(token_hash) = 32),
    request_id uuid NOT NULL,
    invited_by uuid NOT NULL,
    expires_at timestamptz NOT NULL,
    accepted_by uuid,
    CONSTRAINT invitation_request UNIQUE (invited_by, request_id),
    CONSTRAINT invitation_accepted UNIQUE (accepted_by),
    CONSTRAINT invitation_operator FOREIGN KEY (invited_by) REFERENCES identity.account (id),
    CONSTRAINT invitation_account FOREIGN KEY (accepted_by) REFERENCES identity.account (id)
  );
  COMMENT ON TABLE coach.invitation IS 'A link by which one coach may make an account; kept as a hash, used once.';

  ALTER TABLE coach.profile ENABLE ROW LEVEL SECURITY;
  ALTER TABLE coach.profile FORCE ROW LEVEL SECURITY;
  ALTER TABLE coach.schedule ENABLE ROW LEVEL SECURITY;
  ALTER TABLE coach.schedule FORCE ROW LEVEL SECURITY;
  ALTER TABLE coach.availability_rule ENABLE ROW LEVEL SECURITY;
  ALTER TABLE coach.availability_rule FORCE ROW LEVEL SECURITY;
  ALTER TABLE coach.invitation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE coach.invitation FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA coach TO app_auth, app_rep, app_coach, app_operator, app_matcher;
  GRANT INSERT ON coach.profile, coach.schedule, coach.availability_rule TO app_auth;
  GRANT SELECT, UPDATE (accepted_by) ON coach.invitation TO app_auth;
  GRANT SELECT, INSERT ON coach.invitation TO app_operator;
  GRANT SELECT ON coach.profile TO app_rep, app_coach, app_matcher;
  GRANT SELECT (coach_id, state) ON coach.profile TO app_operator;
  GRANT UPDATE (headline_fr, headline_en, bio_fr, bio_en, attributes, capacity, state) ON coach.profile TO app_coach;
  GRANT SELECT ON coach.schedule, coach.availability_rule TO app_rep, app_coach, app_matcher;
  GRANT UPDATE (time_zone, step_minutes, session_minutes, buffer_minutes, notice_hours, window_days) ON coach.schedule TO app_coach;
  GRANT INSERT, DELETE ON coach.availability_rule TO app_coach;

  CREATE POLICY auth ON coach.profile FOR INSERT TO app_auth WITH CHECK (true);
  CREATE POLICY auth ON coach.schedule FOR INSERT TO app_auth WITH CHECK (true);
  CREATE POLICY auth ON coach.availability_rule FOR INSERT TO app_auth WITH CHECK (true);
  CREATE POLICY auth ON coach.invitation TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY mine ON coach.invitation TO app_operator
    USING (invited_by = (SELECT ctx.uid())) WITH CHECK (invited_by = (SELECT ctx.uid()) AND accepted_by IS NULL);
  CREATE POLICY public_page ON coach.profile FOR SELECT TO app_rep, app_matcher, app_operator USING (true);
  CREATE POLICY mine ON coach.profile TO app_coach
    USING (coach_id = (SELECT ctx.uid())) WITH CHECK (coach_id = (SELECT ctx.uid()));
  CREATE POLICY public_page ON coach.schedule FOR SELECT TO app_rep, app_matcher USING (true);
  CREATE POLICY mine ON coach.schedule TO app_coach
    USING (coach_id = (SELECT ctx.uid())) WITH CHECK (coach_id = (SELECT ctx.uid()));
  CREATE POLICY public_page ON coach.availability_rule FOR SELECT TO app_rep, app_matcher USING (true);
  CREATE POLICY mine ON coach.availability_rule TO app_coach
    USING (coach_id = (SELECT ctx.uid())) WITH CHECK (coach_id = (SELECT ctx.uid()));
`;

const DOWN = `
  DROP SCHEMA coach CASCADE;
`;

/** Coaches: profile, working week and the invitations that let them in. */
export class CreateCoaches1790000000300 implements MigrationInterface {
  readonly name = 'CreateCoaches1790000000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
