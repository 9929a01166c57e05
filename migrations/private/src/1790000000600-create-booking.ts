import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA extension;
  CREATE EXTENSION btree_gist WITH SCHEMA extension;
  CREATE SCHEMA booking;

  CREATE TABLE booking.session (
    id uuid PRIMARY KEY,
    rep_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    state text NOT NULL CHECK (state IN ('booked', 'cancelled')),
    revision integer NOT NULL DEFAULT 0 CHECK (revision >= 0),
    CONSTRAINT session_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id),
    CONSTRAINT session_coach FOREIGN KEY (coach_id) REFERENCES coach.profile (coach_id)
  );
  CREATE INDEX session_rep_id ON booking.session (rep_id);
  CREATE INDEX session_coach_id ON booking.session (coach_id);
  COMMENT ON TABLE booking.session IS 'A meeting of a rep and a coach: the durable thing, whatever its time.';

  CREATE TABLE booking.reservation (
    id uuid PRIMARY KEY,
    session_id uuid NOT NULL,
    request_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    rep_id uuid NOT NULL,
    during tstzrange NOT NULL,
    blocked tstzrange NOT NULL,
    status text NOT NULL CHECK (status IN ('confirmed', 'cancelled')),
    CONSTRAINT reservation_bounds CHECK (NOT isempty(during) AND during <@ blocked),
    CONSTRAINT reservation_request UNIQUE (rep_id, request_id),
    CONSTRAINT reservation_session FOREIGN KEY (session_id) REFERENCES booking.session (id) ON DELETE CASCADE,
    CONSTRAINT reservation_coach EXCLUDE USING gist (coach_id WITH =, blocked WITH &&) WHERE (status = 'confirmed'),
    CONSTRAINT reservation_rep EXCLUDE USING gist (rep_id WITH =, during WITH &&) WHERE (status = 'confirmed')
  );
  CREATE INDEX reservation_session_id ON booking.reservation (session_id);
  COMMENT ON TABLE booking.reservation IS 'A stretch of time taken for a session; blocked adds the coach''s pauses around it.';

  ALTER TABLE booking.session ENABLE ROW LEVEL SECURITY;
  ALTER TABLE booking.session FORCE ROW LEVEL SECURITY;
  ALTER TABLE booking.reservation ENABLE ROW LEVEL SECURITY;
  ALTER TABLE booking.reservation FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA booking TO app_rep, app_coach, app_matcher, own_definer;
  GRANT SELECT, INSERT, UPDATE (state, revision) ON booking.session TO app_rep;
  GRANT SELECT, INSERT, UPDATE (status) ON booking.reservation TO app_rep;
  GRANT SELECT ON booking.session, booking.reservation TO app_coach;
  GRANT SELECT ON booking.reservation TO own_definer;

  CREATE POLICY mine ON booking.session TO app_rep
    USING (rep_id = (SELECT ctx.uid()))
    WITH CHECK (rep_id = (SELECT ctx.uid()) AND coach_id = ANY ((SELECT ctx.my_peers())::uuid[]));
  CREATE POLICY mine ON booking.reservation TO app_rep
    USING (rep_id = (SELECT ctx.uid()))
    WITH CHECK (rep_id = (SELECT ctx.uid()) AND coach_id = ANY ((SELECT ctx.my_peers())::uuid[]));
  CREATE POLICY mine_as_coach ON booking.session FOR SELECT TO app_coach USING (coach_id = (SELECT ctx.uid()));
  CREATE POLICY mine_as_coach ON booking.reservation FOR SELECT TO app_coach USING (coach_id = (SELECT ctx.uid()));
  CREATE POLICY context ON booking.reservation FOR SELECT TO own_definer USING (true);

  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.coach_busy(coach uuid, horizon tstzrange) RETURNS SETOF tstzrange
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    RETURN QUERY SELECT r.blocked FROM booking.reservation r
     WHERE r.coach_id = coach AND r.status = 'confirmed' AND r.blocked && horizon;
  END $$;
  COMMENT ON FUNCTION ctx.coach_busy(uuid, tstzrange) IS 'When a coach is taken, without a word about by whom.';
  GRANT EXECUTE ON FUNCTION ctx.coach_busy(uuid, tstzrange) TO app_rep, app_coach, app_matcher;
  RESET ROLE;
  GRANT USAGE ON SCHEMA ctx TO app_matcher;
`;

const DOWN = `
  REVOKE USAGE ON SCHEMA ctx FROM app_matcher;
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.coach_busy(uuid, tstzrange);
  RESET ROLE;
  DROP SCHEMA booking CASCADE;
  DROP EXTENSION btree_gist;
  DROP SCHEMA extension;
`;

/** Sessions and the time they reserve. Two exclusion constraints stop a double booking (booking.md §3). */
export class CreateBooking1790000000600 implements MigrationInterface {
  readonly name = 'CreateBooking1790000000600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
