import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA seat;

  CREATE TABLE seat.offer (
    org_ref uuid PRIMARY KEY,
    org_name text NOT NULL CHECK (char_length(org_name) BETWEEN 1 AND 120),
    seats integer NOT NULL CHECK (seats BETWEEN 0 AND 10000),
    paid_until date
  );
  COMMENT ON TABLE seat.offer IS 'Copy of what an organisation has bought, as the sponsor plane offers it.';

  CREATE TABLE seat.claim (
    voucher_ref uuid PRIMARY KEY,
    org_ref uuid NOT NULL,
    rep_id uuid NOT NULL,
    seat_number integer NOT NULL CHECK (seat_number > 0),
    claimed_on date NOT NULL,
    CONSTRAINT claim_rep UNIQUE (rep_id),
    CONSTRAINT claim_seat UNIQUE (org_ref, seat_number),
    CONSTRAINT claim_offer FOREIGN KEY (org_ref) REFERENCES seat.offer (org_ref),
    CONSTRAINT claim_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE seat.claim IS 'A voucher turned into a seat, known to the private plane alone. Two claims never share a seat number.';

  ALTER TABLE seat.offer ENABLE ROW LEVEL SECURITY;
  ALTER TABLE seat.offer FORCE ROW LEVEL SECURITY;
  ALTER TABLE seat.claim ENABLE ROW LEVEL SECURITY;
  ALTER TABLE seat.claim FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA seat TO app_auth, app_rep, app_gate;
  GRANT SELECT, INSERT, UPDATE (org_name, seats, paid_until) ON seat.offer TO app_gate;
  GRANT SELECT ON seat.offer TO app_auth;
  GRANT SELECT, INSERT ON seat.claim TO app_auth;
  GRANT SELECT ON seat.claim TO app_rep;

  CREATE POLICY gate ON seat.offer TO app_gate USING (true) WITH CHECK (true);
  CREATE POLICY auth ON seat.offer FOR SELECT TO app_auth USING (true);
  CREATE POLICY auth ON seat.claim TO app_auth USING (true) WITH CHECK (true);
  CREATE POLICY mine ON seat.claim FOR SELECT TO app_rep USING (rep_id = (SELECT ctx.uid()));
`;

const DOWN = `
  DROP SCHEMA seat CASCADE;
`;

/** What the sponsor plane offers upward (seats bought), and the claims it never hears of. */
export class CreateSeats1790000000200 implements MigrationInterface {
  readonly name = 'CreateSeats1790000000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
