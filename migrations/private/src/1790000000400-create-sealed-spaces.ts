import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA sealed;

  CREATE TABLE sealed.space (
    id bytea PRIMARY KEY CHECK (octet_length(id) = 16),
    kind text NOT NULL CHECK (kind IN ('conversation')),
    state text NOT NULL CHECK (state IN ('open', 'closed')),
    current_epoch integer NOT NULL DEFAULT 0 CHECK (current_epoch >= 0),
    last_seq bigint NOT NULL DEFAULT 0 CHECK (last_seq >= 0)
  ) WITH (fillfactor = 50);
  COMMENT ON TABLE sealed.space IS 'A place of fixed members; last_seq numbers its envelopes without a gap, under its row lock.';

  CREATE TABLE sealed.space_member (
    space_id bytea NOT NULL,
    account_id uuid NOT NULL,
    PRIMARY KEY (account_id, space_id),
    CONSTRAINT space_member_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE,
    CONSTRAINT space_member_account FOREIGN KEY (account_id) REFERENCES identity.account (id)
  );
  CREATE INDEX space_member_space_id ON sealed.space_member (space_id);
  COMMENT ON TABLE sealed.space_member IS 'Who is in a space; never changes after its creation.';

  CREATE TABLE sealed.epoch_grant (
    space_id bytea NOT NULL,
    epoch integer NOT NULL CHECK (epoch > 0),
    granted_by uuid NOT NULL,
    record jsonb NOT NULL,
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    PRIMARY KEY (space_id, epoch),
    CONSTRAINT epoch_grant_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE sealed.epoch_grant IS 'The key of one epoch, boxed by a member to every member; one a space and epoch.';

  CREATE TABLE sealed.envelope (
    space_id bytea NOT NULL,
    seq bigint NOT NULL CHECK (seq > 0),
    id bytea NOT NULL CHECK (octet_length(id) = 16),
    sender_id uuid NOT NULL,
    sender_seq bigint NOT NULL CHECK (sender_seq > 0),
    epoch integer NOT NULL CHECK (epoch > 0),
    kind text NOT NULL CHECK (kind IN ('msg', 'edit', 'del', 'note', 'checkin', 'plan', 'file', 'close')),
    previous_hash bytea NOT NULL,
    ack_seq bigint NOT NULL CHECK (ack_seq >= 0),
    ack_hash bytea NOT NULL,
    sent_at_ms bigint NOT NULL,
    ciphertext bytea NOT NULL CHECK (octet_length(ciphertext) <= 65536),
    hash bytea NOT NULL CHECK (octet_length(hash) = 32),
    received_at timestamptz NOT NULL,
    PRIMARY KEY (space_id, seq),
    CONSTRAINT envelope_id UNIQUE (space_id, id),
    CONSTRAINT envelope_sender_seq UNIQUE (space_id, sender_id, sender_seq),
    CONSTRAINT envelope_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE sealed.envelope IS 'One sealed envelope: its clear header and its ciphertext, in the order of the space.';

  ALTER TABLE sealed.space ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space_member ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.space_member FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.epoch_grant ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.epoch_grant FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.envelope ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.envelope FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA sealed TO app_rep, app_coach, app_matcher, own_definer;
  GRANT SELECT ON sealed.space, sealed.space_member TO app_rep, app_coach;
  GRANT UPDATE (last_seq, current_epoch) ON sealed.space TO app_rep, app_coach;
  GRANT SELECT, INSERT ON sealed.epoch_grant, sealed.envelope TO app_rep, app_coach;
  GRANT INSERT ON sealed.space, sealed.space_member TO app_matcher;
  GRANT SELECT ON sealed.space_member TO own_definer;

  CREATE POLICY context ON sealed.space_member FOR SELECT TO own_definer USING (true);
  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.my_spaces() RETURNS bytea[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    me uuid := ctx.uid();
    spaces bytea[];
  BEGIN
    SELECT coalesce(array_agg(m.space_id), '{}') INTO spaces FROM sealed.space_member m WHERE m.account_id = me;
    RETURN spaces;
  END $$;
  COMMENT ON FUNCTION ctx.my_spaces() IS 'The spaces whose member is behind this transaction.';
  CREATE FUNCTION ctx.my_peers() RETURNS uuid[]
    LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    me uuid := ctx.uid();
    peers uuid[];
  BEGIN
    SELECT coalesce(array_agg(DISTINCT p.account_id), '{}') INTO peers
      FROM sealed.space_member m JOIN sealed.space_member p ON p.space_id = m.space_id
     WHERE m.account_id = me;
    RETURN peers;
  END $$;
  COMMENT ON FUNCTION ctx.my_peers() IS 'Everybody who shares a space with the person behind this transaction, that person included.';
  GRANT EXECUTE ON FUNCTION ctx.my_spaces(), ctx.my_peers() TO app_rep, app_coach;
  RESET ROLE;

  CREATE POLICY mine ON sealed.space TO app_rep, app_coach
    USING (id = ANY ((SELECT ctx.my_spaces())::bytea[])) WITH CHECK (id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY mine ON sealed.space_member FOR SELECT TO app_rep, app_coach
    USING (space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY mine ON sealed.epoch_grant TO app_rep, app_coach
    USING (space_id = ANY ((SELECT ctx.my_spaces())::bytea[]))
    WITH CHECK (granted_by = (SELECT ctx.uid()) AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY mine ON sealed.envelope TO app_rep, app_coach
    USING (space_id = ANY ((SELECT ctx.my_spaces())::bytea[]))
    WITH CHECK (sender_id = (SELECT ctx.uid()) AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY matcher ON sealed.space FOR INSERT TO app_matcher WITH CHECK (last_seq = 0 AND current_epoch = 0);
  CREATE POLICY matcher ON sealed.space_member FOR INSERT TO app_matcher WITH CHECK (true);

  CREATE POLICY peers ON identity.account FOR SELECT TO app_rep, app_coach
    USING (id = ANY ((SELECT ctx.my_peers())::uuid[]) OR id = (SELECT ctx.uid()));
  CREATE POLICY peers ON identity.identity_record FOR SELECT TO app_rep, app_coach
    USING (account_id = ANY ((SELECT ctx.my_peers())::uuid[]) OR account_id = (SELECT ctx.uid()));
`;

const DOWN = `
  DROP POLICY peers ON identity.identity_record;
  DROP POLICY peers ON identity.account;
  DROP SCHEMA sealed CASCADE;
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.my_spaces();
  DROP FUNCTION ctx.my_peers();
  RESET ROLE;
`;

/** Sealed spaces: fixed members, epochs of keys, and the log of envelopes. The server stores ciphertext only. */
export class CreateSealedSpaces1790000000400 implements MigrationInterface {
  readonly name = 'CreateSealedSpaces1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
