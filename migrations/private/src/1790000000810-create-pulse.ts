import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA pulse;

  CREATE TABLE pulse.life_budget (
    rep_id uuid NOT NULL,
    org_ref uuid NOT NULL,
    spent smallint NOT NULL CHECK (spent BETWEEN 0 AND 8),
    CONSTRAINT life_budget_pkey PRIMARY KEY (rep_id, org_ref),
    CONSTRAINT life_budget_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE pulse.life_budget IS 'How much all words of a firm may have told about a rep so far, in halves of an epsilon; eight at most, ever. No answer without it.';

  CREATE TABLE pulse.answer (
    rep_id uuid NOT NULL,
    org_ref uuid NOT NULL,
    quarter text NOT NULL CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    value smallint NOT NULL CHECK (value BETWEEN -1 AND 1),
    CONSTRAINT answer_pkey PRIMARY KEY (rep_id, org_ref, quarter),
    CONSTRAINT answer_life_budget FOREIGN KEY (rep_id, org_ref) REFERENCES pulse.life_budget (rep_id, org_ref)
      ON DELETE CASCADE
  );
  CREATE INDEX answer_of_quarter ON pulse.answer (org_ref, quarter);
  COMMENT ON TABLE pulse.answer IS 'What a rep answered in a quarter about the team of the firm that gave the seat; gone thirty days after its word.';

  CREATE TABLE pulse.roster (
    org_ref uuid NOT NULL,
    quarter text NOT NULL CHECK (quarter ~ '^20[0-9]{2}-Q[1-4]$'),
    size integer NOT NULL CHECK (size BETWEEN 0 AND 100000),
    CONSTRAINT roster_pkey PRIMARY KEY (org_ref, quarter)
  );
  COMMENT ON TABLE pulse.roster IS 'How many people the list of a firm held when a quarter ended; says nothing about seats taken, and closes the answers.';

  CREATE TABLE pulse.release (
    org_ref uuid NOT NULL,
    period text NOT NULL CHECK (period ~ '^20[0-9]{2}-(Q[1-4]|H[12])$'),
    roster_size integer NOT NULL CHECK (roster_size BETWEEN 1 AND 100000),
    word text CHECK (word IN ('strained', 'mixed', 'good')),
    released_on date NOT NULL,
    CONSTRAINT release_pkey PRIMARY KEY (org_ref, period),
    CONSTRAINT release_word CHECK ((word IS NULL) = (roster_size < 10))
  );
  COMMENT ON TABLE pulse.release IS 'The words that were made: one a firm and period, inserted and never changed, so that none is made twice.';

  ALTER TABLE pulse.answer ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pulse.answer FORCE ROW LEVEL SECURITY;
  ALTER TABLE pulse.roster ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pulse.roster FORCE ROW LEVEL SECURITY;
  ALTER TABLE pulse.release ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pulse.release FORCE ROW LEVEL SECURITY;
  ALTER TABLE pulse.life_budget ENABLE ROW LEVEL SECURITY;
  ALTER TABLE pulse.life_budget FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA pulse TO app_rep, app_report, app_gate;
  GRANT SELECT, INSERT, UPDATE (value), DELETE ON pulse.answer TO app_rep;
  GRANT SELECT (org_ref, quarter) ON pulse.roster TO app_rep;
  GRANT SELECT ON pulse.release TO app_rep;
  GRANT SELECT, INSERT ON pulse.life_budget TO app_rep;
  GRANT SELECT, INSERT ON pulse.roster TO app_gate;
  GRANT SELECT, DELETE ON pulse.answer TO app_report;
  GRANT SELECT ON pulse.roster TO app_report;
  GRANT SELECT, INSERT ON pulse.release TO app_report;
  GRANT SELECT, UPDATE (spent) ON pulse.life_budget TO app_report;
  GRANT USAGE ON SCHEMA gate TO app_report;
  GRANT INSERT (id, kind, org_ref, payload, released_on, state) ON gate.outbox TO app_report;

  CREATE POLICY mine ON pulse.roster FOR SELECT TO app_rep
    USING (org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid())));
  CREATE POLICY gate ON pulse.roster TO app_gate USING (true) WITH CHECK (true);
  CREATE POLICY report ON pulse.roster FOR SELECT TO app_report USING (true);

  CREATE POLICY mine ON pulse.answer FOR SELECT TO app_rep USING (rep_id = (SELECT ctx.uid()));
  CREATE POLICY answer ON pulse.answer FOR INSERT TO app_rep
    WITH CHECK (rep_id = (SELECT ctx.uid())
      AND org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid()))
      AND quarter NOT IN (SELECT r.quarter FROM pulse.roster r));
  CREATE POLICY change ON pulse.answer FOR UPDATE TO app_rep
    USING (rep_id = (SELECT ctx.uid())
      AND org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid()))
      AND quarter NOT IN (SELECT r.quarter FROM pulse.roster r));
  CREATE POLICY withdraw ON pulse.answer FOR DELETE TO app_rep USING (rep_id = (SELECT ctx.uid()));
  CREATE POLICY report ON pulse.answer TO app_report USING (true) WITH CHECK (false);

  CREATE POLICY mine ON pulse.release FOR SELECT TO app_rep
    USING (org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid())));
  CREATE POLICY report ON pulse.release TO app_report USING (true) WITH CHECK (true);
  CREATE POLICY mine ON pulse.life_budget FOR SELECT TO app_rep USING (rep_id = (SELECT ctx.uid()));
  CREATE POLICY open ON pulse.life_budget FOR INSERT TO app_rep
    WITH CHECK (rep_id = (SELECT ctx.uid()) AND spent = 0
      AND org_ref = (SELECT c.org_ref FROM seat.claim c WHERE c.rep_id = (SELECT ctx.uid())));
  CREATE POLICY report ON pulse.life_budget TO app_report USING (true) WITH CHECK (true);
  CREATE POLICY report ON gate.outbox FOR INSERT TO app_report
    WITH CHECK (kind = 'pulse.released' AND state = 'waiting' AND batch_on IS NULL);
`;

const DOWN = `
  DROP POLICY report ON gate.outbox;
  REVOKE INSERT (id, kind, org_ref, payload, released_on, state) ON gate.outbox FROM app_report;
  REVOKE USAGE ON SCHEMA gate FROM app_report;
  DROP SCHEMA pulse CASCADE;
`;

/** The question a rep may answer once a quarter, and the words that are made of the answers. */
export class CreatePulse1790000000810 implements MigrationInterface {
  readonly name = 'CreatePulse1790000000810';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
