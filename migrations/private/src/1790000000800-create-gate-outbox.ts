import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA gate;

  CREATE TABLE gate.outbox (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('share.released', 'pulse.released')),
    org_ref uuid NOT NULL,
    author_id uuid,
    request_id uuid,
    payload jsonb NOT NULL,
    released_on date NOT NULL,
    batch_on date,
    state text NOT NULL CHECK (state IN ('waiting', 'posted', 'quarantined')),
    CONSTRAINT outbox_request UNIQUE (author_id, request_id),
    CONSTRAINT outbox_author CHECK (num_nonnulls(author_id, request_id) = CASE kind WHEN 'share.released' THEN 2 ELSE 0 END),
    CONSTRAINT outbox_batch CHECK (state = 'waiting' OR batch_on IS NOT NULL),
    CONSTRAINT outbox_account FOREIGN KEY (author_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE gate.outbox IS 'Letters for the sponsor plane: one waits until a batch takes it, and can be taken back so long.';

  CREATE TABLE gate.batch (
    day date PRIMARY KEY
  );
  COMMENT ON TABLE gate.batch IS 'The days whose letters have been gathered: one batch a day, whatever happens to the process.';

  ALTER TABLE gate.outbox ENABLE ROW LEVEL SECURITY;
  ALTER TABLE gate.outbox FORCE ROW LEVEL SECURITY;
  ALTER TABLE gate.batch ENABLE ROW LEVEL SECURITY;
  ALTER TABLE gate.batch FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA gate TO app_rep, app_gate;
  GRANT SELECT, INSERT, DELETE ON gate.outbox TO app_rep;
  GRANT SELECT (id, kind, org_ref, payload, batch_on, state), UPDATE (batch_on, state), DELETE ON gate.outbox TO app_gate;
  GRANT SELECT, INSERT ON gate.batch TO app_gate;

  CREATE POLICY mine ON gate.outbox FOR SELECT TO app_rep USING (author_id = (SELECT ctx.uid()));
  CREATE POLICY release ON gate.outbox FOR INSERT TO app_rep
    WITH CHECK (author_id = (SELECT ctx.uid()) AND kind = 'share.released' AND state = 'waiting' AND batch_on IS NULL
      AND org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid())));
  CREATE POLICY take_back ON gate.outbox FOR DELETE TO app_rep
    USING (author_id = (SELECT ctx.uid()) AND batch_on IS NULL);
  CREATE POLICY gate ON gate.outbox TO app_gate USING (true) WITH CHECK (true);
  CREATE POLICY gate ON gate.batch TO app_gate USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP SCHEMA gate CASCADE;
`;

/** Letters on their way down, gathered once a day. */
export class CreateGateOutbox1790000000800 implements MigrationInterface {
  readonly name = 'CreateGateOutbox1790000000800';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
