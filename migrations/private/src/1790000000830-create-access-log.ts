import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA audit;

  CREATE TABLE audit.chain (
    subject_tag bytea PRIMARY KEY CHECK (octet_length(subject_tag) = 32),
    month date NOT NULL CHECK (extract(day FROM month) = 1),
    length integer NOT NULL CHECK (length >= 0),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32)
  );
  COMMENT ON TABLE audit.chain IS 'The chain of accesses to one person in one month: how long it is, and the hash of its last entry. The tag is keyed outside Postgres.';

  CREATE TABLE audit.entry (
    subject_tag bytea NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    day date NOT NULL,
    actor_tag bytea NOT NULL CHECK (octet_length(actor_tag) = 32),
    kind text NOT NULL CHECK (kind IN ('coach-list', 'coach-week', 'coach-chat', 'coach-conversation', 'matcher',
      'operator-reports', 'operator-report')),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (subject_tag, place),
    CONSTRAINT entry_once UNIQUE (subject_tag, day, actor_tag, kind),
    CONSTRAINT entry_chain FOREIGN KEY (subject_tag) REFERENCES audit.chain (subject_tag) ON DELETE CASCADE
  );
  CREATE INDEX entry_actor_tag ON audit.entry (actor_tag);
  COMMENT ON TABLE audit.entry IS 'That somebody read something of a person on a day: keyed tags, a kind, no object and no hour. Append-only; its hash covers the former one.';

  ALTER TABLE audit.chain ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit.chain FORCE ROW LEVEL SECURITY;
  ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
  ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA audit TO app_audit, own_definer;
  GRANT SELECT, DELETE ON audit.chain TO app_audit;
  GRANT SELECT ON audit.entry TO app_audit;
  GRANT SELECT, INSERT, UPDATE (length, hash) ON audit.chain TO own_definer;
  GRANT SELECT, INSERT ON audit.entry TO own_definer;

  CREATE POLICY audit ON audit.chain FOR SELECT TO app_audit USING (true);
  CREATE POLICY audit ON audit.entry FOR SELECT TO app_audit USING (true);
  CREATE POLICY forget ON audit.chain FOR DELETE TO app_audit
    USING (month < (now() AT TIME ZONE 'UTC')::date - interval '25 months');
  CREATE POLICY append ON audit.chain TO own_definer USING (true) WITH CHECK (true);
  CREATE POLICY append ON audit.entry TO own_definer USING (true) WITH CHECK (true);

  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.access_places(on_day date, actor bytea, access text, subjects bytea[])
    RETURNS TABLE (subject bytea, place integer, former bytea)
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    tag bytea;
  BEGIN
    -- In one order for everybody: two readers of the same people wait for each other once, and never in a ring.
    FOR tag IN SELECT DISTINCT s FROM unnest(subjects) s ORDER BY s LOOP
      CONTINUE WHEN EXISTS (SELECT FROM audit.entry e WHERE e.subject_tag = tag AND e.day = on_day
        AND e.actor_tag = actor AND e.kind = access);
      INSERT INTO audit.chain (subject_tag, month, length, hash)
        VALUES (tag, date_trunc('month', on_day)::date, 0, decode(repeat('00', 32), 'hex')) ON CONFLICT DO NOTHING;
      SELECT c.subject_tag, c.length + 1, c.hash INTO subject, place, former
        FROM audit.chain c WHERE c.subject_tag = tag FOR UPDATE;
      CONTINUE WHEN EXISTS (SELECT FROM audit.entry e WHERE e.subject_tag = tag AND e.day = on_day
        AND e.actor_tag = actor AND e.kind = access);
      RETURN NEXT;
    END LOOP;
  END $$;
  COMMENT ON FUNCTION ctx.access_places(date, bytea, text, bytea[]) IS 'Where an access is to be entered, for those of these people for whom it is not entered yet today; holds their chains.';

  CREATE FUNCTION ctx.enter_access(on_day date, actor bytea, access text, subjects bytea[], places integer[], hashes bytea[])
    RETURNS void
    LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    moved integer;
  BEGIN
    INSERT INTO audit.entry (subject_tag, place, day, actor_tag, kind, hash)
      SELECT n.subject, n.place, on_day, actor, access, n.hash
        FROM unnest(subjects, places, hashes) AS n (subject, place, hash);
    UPDATE audit.chain c SET length = n.place, hash = n.hash
      FROM unnest(subjects, places, hashes) AS n (subject, place, hash)
     WHERE c.subject_tag = n.subject AND c.length = n.place - 1;
    GET DIAGNOSTICS moved = ROW_COUNT;
    IF moved <> cardinality(subjects) THEN RAISE EXCEPTION 'an access is entered at the end of its chain'; END IF;
  END $$;
  COMMENT ON FUNCTION ctx.enter_access(date, bytea, text, bytea[], integer[], bytea[]) IS 'Enters an access at the end of the chain of each of these people; nothing takes it back.';
  GRANT EXECUTE ON FUNCTION ctx.access_places(date, bytea, text, bytea[]) TO app_rep, app_coach, app_operator;
  GRANT EXECUTE ON FUNCTION ctx.enter_access(date, bytea, text, bytea[], integer[], bytea[])
    TO app_rep, app_coach, app_operator;
  RESET ROLE;
`;

const DOWN = `
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.enter_access(date, bytea, text, bytea[], integer[], bytea[]);
  DROP FUNCTION ctx.access_places(date, bytea, text, bytea[]);
  RESET ROLE;
  DROP SCHEMA audit CASCADE;
`;

/** The access log: who read something of whom on which day, chained so that a change shows. */
export class CreateAccessLog1790000000830 implements MigrationInterface {
  readonly name = 'CreateAccessLog1790000000830';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
