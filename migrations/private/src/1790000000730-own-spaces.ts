import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  ALTER TABLE sealed.space ADD COLUMN owner_id uuid, ADD COLUMN closed_at timestamptz;
  -- The migrator owns the tables, and forced row security would hide every row from it.
  ALTER TABLE sealed.space NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space_member NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.account NO FORCE ROW LEVEL SECURITY;
  UPDATE sealed.space s SET owner_id = m.account_id
    FROM sealed.space_member m JOIN identity.account a ON a.id = m.account_id AND a.kind = 'rep' WHERE m.space_id = s.id;
  UPDATE sealed.space SET closed_at = now() WHERE state = 'closed';
  ALTER TABLE sealed.space FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space_member FORCE ROW LEVEL SECURITY;
  ALTER TABLE identity.account FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space
    ALTER COLUMN owner_id SET NOT NULL,
    DROP CONSTRAINT space_kind_check,
    ADD CONSTRAINT space_kind_check CHECK (kind IN ('conversation', 'journal', 'notes')),
    ADD CONSTRAINT space_closed_at_check CHECK ((state = 'closed') = (closed_at IS NOT NULL)),
    ADD CONSTRAINT space_owner FOREIGN KEY (owner_id) REFERENCES identity.account (id) ON DELETE CASCADE;
  CREATE UNIQUE INDEX space_one_solo ON sealed.space (owner_id, kind) WHERE kind <> 'conversation';
  CREATE INDEX space_owner_id ON sealed.space (owner_id);
  COMMENT ON TABLE sealed.space IS 'A place of fixed members; last_seq numbers its envelopes without a gap, under its row lock. It ends with its owner, the rep of a conversation.';

  ALTER TABLE sealed.space_member
    DROP CONSTRAINT space_member_account,
    ADD CONSTRAINT space_member_account FOREIGN KEY (account_id) REFERENCES identity.account (id) ON DELETE CASCADE;

  ALTER TABLE sealed.epoch_grant ALTER COLUMN record TYPE bytea USING convert_to(record::text, 'UTF8');
  ALTER TABLE sealed.epoch_grant RENAME COLUMN record TO record_sealed;
  COMMENT ON TABLE sealed.epoch_grant IS 'The key of one epoch, boxed by a member to every member, sealed once more under the key of the owner''s account.';

  GRANT INSERT ON sealed.space, sealed.space_member TO app_rep, app_coach;
  GRANT UPDATE (state, closed_at) ON sealed.space TO app_rep;
  GRANT SELECT ON sealed.space TO own_definer;
  CREATE POLICY context ON sealed.space FOR SELECT TO own_definer USING (true);
  CREATE POLICY own ON sealed.space FOR SELECT TO app_rep, app_coach USING (owner_id = (SELECT ctx.uid()));
  CREATE POLICY own_journal ON sealed.space FOR INSERT TO app_rep
    WITH CHECK (owner_id = (SELECT ctx.uid()) AND kind = 'journal' AND state = 'open' AND last_seq = 0 AND current_epoch = 0);
  CREATE POLICY own_notes ON sealed.space FOR INSERT TO app_coach
    WITH CHECK (owner_id = (SELECT ctx.uid()) AND kind = 'notes' AND state = 'open' AND last_seq = 0 AND current_epoch = 0);
  CREATE POLICY own_solo ON sealed.space_member FOR INSERT TO app_rep, app_coach
    WITH CHECK (account_id = (SELECT ctx.uid()) AND EXISTS (
      SELECT FROM sealed.space s WHERE s.id = space_id AND s.owner_id = (SELECT ctx.uid()) AND s.kind <> 'conversation'));

  SET LOCAL ROLE own_definer;
  CREATE OR REPLACE FUNCTION ctx.my_spaces() RETURNS bytea[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    me uuid := ctx.uid();
    spaces bytea[];
  BEGIN
    SELECT coalesce(array_agg(m.space_id), '{}') INTO spaces
      FROM sealed.space_member m JOIN sealed.space s ON s.id = m.space_id
     WHERE m.account_id = me
       AND (s.state = 'open' OR s.owner_id = me OR s.closed_at > now() - interval '30 days');
    RETURN spaces;
  END $$;
  COMMENT ON FUNCTION ctx.my_spaces() IS 'The spaces whose member is behind this transaction; a closed one stays its owner''s, and the other''s for 30 days.';
  RESET ROLE;

  ALTER TABLE matching.match ADD COLUMN end_request uuid,
    ADD CONSTRAINT match_end_request UNIQUE (rep_id, end_request),
    DROP CONSTRAINT match_rep_account,
    ADD CONSTRAINT match_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE,
    DROP CONSTRAINT match_sealed_space,
    ADD CONSTRAINT match_sealed_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE;
  GRANT UPDATE (state, end_request) ON matching.match TO app_rep;
  CREATE POLICY mine_to_end ON matching.match FOR UPDATE TO app_rep
    USING (rep_id = (SELECT ctx.uid())) WITH CHECK (rep_id = (SELECT ctx.uid()) AND state = 'closed');
`;

const DOWN = `
  DROP POLICY mine_to_end ON matching.match;
  REVOKE UPDATE (state, end_request) ON matching.match FROM app_rep;
  ALTER TABLE matching.match DROP CONSTRAINT match_end_request, DROP COLUMN end_request,
    DROP CONSTRAINT match_rep_account,
    ADD CONSTRAINT match_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id),
    DROP CONSTRAINT match_sealed_space,
    ADD CONSTRAINT match_sealed_space FOREIGN KEY (space_id) REFERENCES sealed.space (id);

  SET LOCAL ROLE own_definer;
  CREATE OR REPLACE FUNCTION ctx.my_spaces() RETURNS bytea[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    me uuid := ctx.uid();
    spaces bytea[];
  BEGIN
    SELECT coalesce(array_agg(m.space_id), '{}') INTO spaces FROM sealed.space_member m WHERE m.account_id = me;
    RETURN spaces;
  END $$;
  COMMENT ON FUNCTION ctx.my_spaces() IS 'The spaces whose member is behind this transaction.';
  RESET ROLE;

  DROP POLICY own_solo ON sealed.space_member;
  DROP POLICY own_notes ON sealed.space;
  DROP POLICY own_journal ON sealed.space;
  DROP POLICY own ON sealed.space;
  DROP POLICY context ON sealed.space;
  REVOKE SELECT ON sealed.space FROM own_definer;
  REVOKE UPDATE (state, closed_at) ON sealed.space FROM app_rep;
  REVOKE INSERT ON sealed.space, sealed.space_member FROM app_rep, app_coach;

  ALTER TABLE sealed.epoch_grant RENAME COLUMN record_sealed TO record;
  ALTER TABLE sealed.epoch_grant ALTER COLUMN record TYPE jsonb USING to_jsonb(encode(record, 'base64'));
  COMMENT ON TABLE sealed.epoch_grant IS 'The key of one epoch, boxed by a member to every member; one a space and epoch.';

  ALTER TABLE sealed.space_member
    DROP CONSTRAINT space_member_account,
    ADD CONSTRAINT space_member_account FOREIGN KEY (account_id) REFERENCES identity.account (id);
  ALTER TABLE sealed.space NO FORCE ROW LEVEL SECURITY;
  DELETE FROM sealed.space WHERE kind <> 'conversation';
  ALTER TABLE sealed.space FORCE ROW LEVEL SECURITY;
  DROP INDEX sealed.space_one_solo;
  ALTER TABLE sealed.space DROP CONSTRAINT space_owner, DROP CONSTRAINT space_closed_at_check,
    DROP CONSTRAINT space_kind_check, ADD CONSTRAINT space_kind_check CHECK (kind IN ('conversation')),
    DROP COLUMN owner_id, DROP COLUMN closed_at;
  COMMENT ON TABLE sealed.space IS 'A place of fixed members; last_seq numbers its envelopes without a gap, under its row lock.';
`;

/** Spaces of one person alone, spaces that are closed, and the owner with whose account a space ends. */
export class OwnSpaces1790000000730 implements MigrationInterface {
  readonly name = 'OwnSpaces1790000000730';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
