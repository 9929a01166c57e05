import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE sealed.space ADD COLUMN end_told boolean NOT NULL DEFAULT false;
  GRANT SELECT (id, kind, state, owner_id, closed_at, end_told), UPDATE (end_told), DELETE ON sealed.space TO app_matcher;
  CREATE POLICY ended ON sealed.space FOR SELECT TO app_matcher USING (kind = 'conversation' AND state = 'closed');
  CREATE POLICY told ON sealed.space FOR UPDATE TO app_matcher USING (kind = 'conversation' AND state = 'closed');
  CREATE POLICY forgotten ON sealed.space FOR DELETE TO app_matcher
    USING (kind = 'conversation' AND state = 'closed'
      AND (closed_at AT TIME ZONE 'UTC')::date + interval '12 months' <= (now() AT TIME ZONE 'UTC')::date);

  GRANT SELECT (id), DELETE ON booking.session TO own_definer;
  CREATE POLICY forgotten ON booking.session TO own_definer USING (NOT EXISTS (
    SELECT FROM booking.reservation r WHERE r.session_id = booking.session.id
       AND (upper(r.during) AT TIME ZONE 'UTC')::date + interval '6 months' > (now() AT TIME ZONE 'UTC')::date));
  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.forget_past_sessions() RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    forgotten integer;
  BEGIN
    DELETE FROM booking.session;
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    RETURN forgotten;
  END $$;
  COMMENT ON FUNCTION ctx.forget_past_sessions() IS 'Removes the sessions that row security calls forgotten, six months after they ended, and tells how many, not whose.';
  GRANT EXECUTE ON FUNCTION ctx.forget_past_sessions() TO app_matcher;
  RESET ROLE;
`;

const DOWN = `
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.forget_past_sessions();
  RESET ROLE;
  DROP POLICY forgotten ON booking.session;
  REVOKE SELECT (id), DELETE ON booking.session FROM own_definer;

  DROP POLICY forgotten ON sealed.space;
  DROP POLICY told ON sealed.space;
  DROP POLICY ended ON sealed.space;
  REVOKE SELECT (id, kind, state, owner_id, closed_at, end_told), UPDATE (end_told), DELETE ON sealed.space FROM app_matcher;
  ALTER TABLE sealed.space DROP COLUMN end_told;
`;

/** Conversations are forgotten twelve months after they were closed, sessions six months after they took place. */
export class ForgetInTime1790000000880 implements MigrationInterface {
  readonly name = 'ForgetInTime1790000000880';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
