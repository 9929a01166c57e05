import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE SCHEMA matching;

  CREATE TABLE matching.questionnaire (
    rep_id uuid PRIMARY KEY,
    answers_sealed bytea NOT NULL CHECK (octet_length(answers_sealed) <= 8192),
    line_sealed bytea CHECK (octet_length(line_sealed) <= 4096),
    CONSTRAINT questionnaire_account FOREIGN KEY (rep_id) REFERENCES identity.account (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE matching.questionnaire IS 'Answers sealed under a server key for the matcher; the free line sealed by the rep to itself.';

  CREATE TABLE matching.match (
    id uuid PRIMARY KEY,
    rep_id uuid NOT NULL,
    coach_id uuid NOT NULL,
    space_id bytea NOT NULL,
    place integer NOT NULL CHECK (place > 0),
    state text NOT NULL CHECK (state IN ('chosen', 'closed')),
    since date NOT NULL,
    CONSTRAINT match_space UNIQUE (space_id),
    CONSTRAINT match_rep_account FOREIGN KEY (rep_id) REFERENCES identity.account (id),
    CONSTRAINT match_coach FOREIGN KEY (coach_id) REFERENCES coach.profile (coach_id),
    CONSTRAINT match_sealed_space FOREIGN KEY (space_id) REFERENCES sealed.space (id)
  );
  CREATE UNIQUE INDEX match_one_per_rep ON matching.match (rep_id) WHERE state = 'chosen';
  CREATE UNIQUE INDEX match_one_per_place ON matching.match (coach_id, place) WHERE state = 'chosen';
  COMMENT ON TABLE matching.match IS 'A rep and the coach they chose; the numbered place keeps a coach within capacity.';

  ALTER TABLE matching.questionnaire ENABLE ROW LEVEL SECURITY;
  ALTER TABLE matching.questionnaire FORCE ROW LEVEL SECURITY;
  ALTER TABLE matching.match ENABLE ROW LEVEL SECURITY;
  ALTER TABLE matching.match FORCE ROW LEVEL SECURITY;

  GRANT USAGE ON SCHEMA matching TO app_rep, app_coach, app_matcher;
  GRANT SELECT, INSERT, UPDATE (answers_sealed, line_sealed) ON matching.questionnaire TO app_rep;
  GRANT SELECT (rep_id, answers_sealed) ON matching.questionnaire TO app_matcher;
  GRANT SELECT ON matching.match TO app_rep, app_coach;
  GRANT SELECT, INSERT ON matching.match TO app_matcher;

  CREATE POLICY mine ON matching.questionnaire TO app_rep
    USING (rep_id = (SELECT ctx.uid())) WITH CHECK (rep_id = (SELECT ctx.uid()));
  CREATE POLICY matcher ON matching.questionnaire FOR SELECT TO app_matcher USING (true);
  CREATE POLICY mine ON matching.match FOR SELECT TO app_rep USING (rep_id = (SELECT ctx.uid()));
  CREATE POLICY mine_as_coach ON matching.match FOR SELECT TO app_coach USING (coach_id = (SELECT ctx.uid()));
  CREATE POLICY matcher ON matching.match TO app_matcher USING (true) WITH CHECK (true);
`;

const DOWN = `
  DROP SCHEMA matching CASCADE;
`;

/** What a rep answers to be matched, and which coach was chosen. The answers are ciphertext to a dump. */
export class CreateMatching1790000000500 implements MigrationInterface {
  readonly name = 'CreateMatching1790000000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
