import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA inbox;

  CREATE TABLE inbox.gate_message (
    id uuid PRIMARY KEY,
    kind text NOT NULL CHECK (kind IN ('share.released', 'pulse.released')),
    organisation_id uuid NOT NULL,
    day date NOT NULL,
    payload jsonb NOT NULL,
    CONSTRAINT gate_message_organisation FOREIGN KEY (organisation_id) REFERENCES sponsor.organisation (id)
  );
  CREATE INDEX gate_message_organisation_id ON inbox.gate_message (organisation_id);
  COMMENT ON TABLE inbox.gate_message IS 'The whole of what may come down from the private plane: two kinds of letter, inserted and never changed.';

  ALTER TABLE inbox.gate_message ENABLE ROW LEVEL SECURITY;
  ALTER TABLE inbox.gate_message FORCE ROW LEVEL SECURITY;
  GRANT USAGE ON SCHEMA inbox TO app_director, app_gate;
  GRANT INSERT ON inbox.gate_message TO app_gate;
  GRANT SELECT ON inbox.gate_message TO app_director;
  CREATE POLICY gate ON inbox.gate_message FOR INSERT TO app_gate WITH CHECK (true);
  CREATE POLICY mine ON inbox.gate_message FOR SELECT TO app_director
    USING (organisation_id = (SELECT ctx.my_organisation()));

  CREATE SCHEMA offer;
  CREATE VIEW offer.seat_pool WITH (security_invoker = true) AS
    SELECT o.id AS organisation_id, o.name AS organisation_name, s.seats, s.paid_until
      FROM sponsor.organisation o JOIN billing.subscription s ON s.organisation_id = o.id;
  COMMENT ON VIEW offer.seat_pool IS 'What the private plane may know of an organisation: its name, seats bought, paid until.';
  GRANT USAGE ON SCHEMA offer TO app_gate;
  GRANT SELECT ON offer.seat_pool TO app_gate;
`;

const DOWN = `
  DROP SCHEMA offer CASCADE;
  DROP SCHEMA inbox CASCADE;
`;

/** The two sides of the gate in this plane: what is offered upward, and the letters that come down. */
export class OpenGate1790000000400 implements MigrationInterface {
  readonly name = 'OpenGate1790000000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
