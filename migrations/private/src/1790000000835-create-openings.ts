import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA glass;

  CREATE TABLE glass.opening (
    id uuid PRIMARY KEY,
    space_id bytea NOT NULL CHECK (octet_length(space_id) = 16),
    reason text NOT NULL CHECK (char_length(reason) BETWEEN 10 AND 500),
    is_danger boolean NOT NULL,
    delay_hours smallint NOT NULL CHECK (delay_hours BETWEEN 0 AND 72),
    asked_by uuid NOT NULL,
    asked_at timestamptz NOT NULL,
    granted_by uuid,
    granted_at timestamptz,
    closes_at timestamptz,
    tell_at timestamptz,
    rep_id uuid,
    mailed_at timestamptz,
    CONSTRAINT opening_delay CHECK (is_danger OR delay_hours = 0),
    CONSTRAINT opening_two_people CHECK (granted_by <> asked_by),
    CONSTRAINT opening_granted CHECK (num_nonnulls(granted_by, granted_at, closes_at, tell_at, rep_id) IN (0, 5)),
    CONSTRAINT opening_hour CHECK (closes_at = granted_at + interval '1 hour'),
    CONSTRAINT opening_told CHECK (tell_at = granted_at + delay_hours * interval '1 hour'),
    CONSTRAINT opening_rep FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  CREATE INDEX opening_rep_id ON glass.opening (rep_id);
  COMMENT ON TABLE glass.opening IS 'Two operators open the who and when of one conversation for an hour; one asks, the other grants, and the rep is told.';

  ALTER TABLE glass.opening ENABLE ROW LEVEL SECURITY;
  ALTER TABLE glass.opening FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA glass TO app_operator, app_rep, app_auth, app_audit, own_definer;
  GRANT SELECT (id, space_id, reason, is_danger, delay_hours, asked_by, asked_at, granted_by, granted_at, closes_at)
    ON glass.opening TO app_operator;
  GRANT INSERT (id, space_id, reason, is_danger, delay_hours, asked_by, asked_at) ON glass.opening TO app_operator;
  GRANT SELECT (id, rep_id, reason, is_danger, granted_at, closes_at, tell_at) ON glass.opening TO app_rep;
  GRANT SELECT (id, rep_id, tell_at, mailed_at), UPDATE (mailed_at) ON glass.opening TO app_auth;
  GRANT SELECT (id, rep_id, granted_at, tell_at) ON glass.opening TO app_audit;
  GRANT SELECT, UPDATE (granted_by, granted_at, closes_at, tell_at, rep_id) ON glass.opening TO own_definer;

  CREATE POLICY operators ON glass.opening FOR SELECT TO app_operator USING ((SELECT ctx.uid()) IS NOT NULL);
  CREATE POLICY ask ON glass.opening FOR INSERT TO app_operator
    WITH CHECK (asked_by = (SELECT ctx.uid()) AND granted_by IS NULL);
  CREATE POLICY told ON glass.opening FOR SELECT TO app_rep USING (rep_id = (SELECT ctx.uid()) AND tell_at <= now());
  CREATE POLICY mail ON glass.opening TO app_auth USING (granted_at IS NOT NULL) WITH CHECK (true);
  CREATE POLICY untold ON glass.opening FOR SELECT TO app_audit USING (tell_at > now());
  CREATE POLICY grant_one ON glass.opening TO own_definer USING (true) WITH CHECK (true);

  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.grant_opening(asked_id uuid, moment timestamptz) RETURNS text
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    granter uuid := ctx.uid();
    asked glass.opening;
    rep uuid;
  BEGIN
    SELECT o.* INTO asked FROM glass.opening o WHERE o.id = asked_id FOR UPDATE;
    IF granter IS NULL OR asked.id IS NULL THEN RETURN 'missing'; END IF;
    IF asked.granted_by IS NOT NULL THEN
      RETURN CASE WHEN asked.granted_by = granter THEN 'granted' ELSE 'taken' END;
    END IF;
    IF asked.asked_by = granter THEN RETURN 'same-person'; END IF;
    SELECT s.owner_id INTO rep FROM sealed.space s WHERE s.id = asked.space_id AND s.kind = 'conversation';
    IF rep IS NULL THEN RETURN 'missing'; END IF;
    UPDATE glass.opening SET granted_by = granter, granted_at = moment, closes_at = moment + interval '1 hour',
           tell_at = moment + delay_hours * interval '1 hour', rep_id = rep WHERE id = asked_id;
    RETURN 'granted';
  END $$;
  COMMENT ON FUNCTION ctx.grant_opening(uuid, timestamptz) IS 'The second operator grants what another one asked for; nobody grants their own.';

  CREATE FUNCTION ctx.open_glass() RETURNS bytea[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    token text := current_setting('app.session', true);
    reader uuid;
  BEGIN
    IF token IS NULL OR token !~ '^[0-9a-f]{64}$' THEN RETURN '{}'; END IF;
    SELECT s.account_id INTO reader FROM identity.session s
     WHERE s.token_hash = sha256(decode(token, 'hex')) AND s.expires_at > now() AND s.surface = 'app_operator';
    RETURN ARRAY(SELECT o.space_id FROM glass.opening o
                  WHERE reader IN (o.asked_by, o.granted_by) AND o.granted_at IS NOT NULL AND o.closes_at > now());
  END $$;
  COMMENT ON FUNCTION ctx.open_glass() IS 'The conversations that are open at this moment to the operator of this transaction, who asked or granted.';
  GRANT EXECUTE ON FUNCTION ctx.grant_opening(uuid, timestamptz) TO app_operator;
  GRANT EXECUTE ON FUNCTION ctx.open_glass() TO app_break_glass;
  GRANT EXECUTE ON FUNCTION ctx.access_places(date, bytea, text, bytea[]) TO app_break_glass;
  GRANT EXECUTE ON FUNCTION ctx.enter_access(date, bytea, text, bytea[], integer[], bytea[]) TO app_break_glass;
  RESET ROLE;

  GRANT USAGE ON SCHEMA ctx, sealed, identity, matching, booking TO app_break_glass;
  GRANT SELECT (id, kind, state, owner_id, closed_at) ON sealed.space TO app_break_glass;
  GRANT SELECT ON sealed.space_member TO app_break_glass;
  GRANT SELECT (id, kind, display_name) ON identity.account TO app_break_glass;
  GRANT SELECT (id, rep_id, coach_id, space_id, state, since) ON matching.match TO app_break_glass;
  GRANT SELECT (id, rep_id, coach_id, state) ON booking.session TO app_break_glass;
  GRANT SELECT (id, session_id, during) ON booking.reservation TO app_break_glass;

  CREATE POLICY opened ON sealed.space FOR SELECT TO app_break_glass
    USING (id = ANY ((SELECT ctx.open_glass())::bytea[]));
  CREATE POLICY opened ON sealed.space_member FOR SELECT TO app_break_glass
    USING (space_id = ANY ((SELECT ctx.open_glass())::bytea[]));
  CREATE POLICY opened ON identity.account FOR SELECT TO app_break_glass
    USING (id IN (SELECT m.account_id FROM sealed.space_member m));
  CREATE POLICY opened ON matching.match FOR SELECT TO app_break_glass
    USING (space_id = ANY ((SELECT ctx.open_glass())::bytea[]));
  CREATE POLICY opened ON booking.session FOR SELECT TO app_break_glass
    USING (EXISTS (SELECT FROM matching.match m
                    WHERE m.rep_id = booking.session.rep_id AND m.coach_id = booking.session.coach_id));
  CREATE POLICY opened ON booking.reservation FOR SELECT TO app_break_glass
    USING (session_id IN (SELECT s.id FROM booking.session s));

  ALTER TABLE audit.entry DROP CONSTRAINT entry_kind_check, ADD CONSTRAINT entry_kind_check
    CHECK (kind IN ('coach-list', 'coach-week', 'coach-chat', 'coach-conversation', 'matcher', 'operator-reports',
      'operator-report', 'break-glass'));
`;

const DOWN = `
  ALTER TABLE audit.chain NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE audit.entry NO FORCE ROW LEVEL SECURITY;
  DELETE FROM audit.chain WHERE subject_tag IN (SELECT subject_tag FROM audit.entry WHERE kind = 'break-glass');
  ALTER TABLE audit.chain FORCE ROW LEVEL SECURITY;
  ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;
  ALTER TABLE audit.entry DROP CONSTRAINT entry_kind_check, ADD CONSTRAINT entry_kind_check
    CHECK (kind IN ('coach-list', 'coach-week', 'coach-chat', 'coach-conversation', 'matcher', 'operator-reports',
      'operator-report'));

  DROP POLICY opened ON booking.reservation;
  DROP POLICY opened ON booking.session;
  DROP POLICY opened ON matching.match;
  DROP POLICY opened ON identity.account;
  DROP POLICY opened ON sealed.space_member;
  DROP POLICY opened ON sealed.space;
  REVOKE SELECT (id, session_id, during) ON booking.reservation FROM app_break_glass;
  REVOKE SELECT (id, rep_id, coach_id, state) ON booking.session FROM app_break_glass;
  REVOKE SELECT (id, rep_id, coach_id, space_id, state, since) ON matching.match FROM app_break_glass;
  REVOKE SELECT (id, kind, display_name) ON identity.account FROM app_break_glass;
  REVOKE SELECT ON sealed.space_member FROM app_break_glass;
  REVOKE SELECT (id, kind, state, owner_id, closed_at) ON sealed.space FROM app_break_glass;
  REVOKE USAGE ON SCHEMA ctx, sealed, identity, matching, booking FROM app_break_glass;

  SET LOCAL ROLE own_definer;
  REVOKE EXECUTE ON FUNCTION ctx.enter_access(date, bytea, text, bytea[], integer[], bytea[]) FROM app_break_glass;
  REVOKE EXECUTE ON FUNCTION ctx.access_places(date, bytea, text, bytea[]) FROM app_break_glass;
  DROP FUNCTION ctx.open_glass();
  DROP FUNCTION ctx.grant_opening(uuid, timestamptz);
  RESET ROLE;
  DROP SCHEMA glass CASCADE;
`;

/** Breaking the glass: who and when of one conversation, for an hour, by two operators; never a word of it. */
export class CreateOpenings1790000000835 implements MigrationInterface {
  readonly name = 'CreateOpenings1790000000835';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
