import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE TABLE sealed.regrant (
    space_id bytea NOT NULL,
    epoch integer NOT NULL CHECK (epoch > 0),
    recipient_hash bytea NOT NULL CHECK (octet_length(recipient_hash) = 32),
    granted_by uuid NOT NULL,
    record jsonb NOT NULL,
    PRIMARY KEY (space_id, epoch, recipient_hash),
    CONSTRAINT regrant_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE
  );
  COMMENT ON TABLE sealed.regrant IS 'The key of one epoch, given back by a member to new keys of the other, who lost the former ones.';

  ALTER TABLE sealed.regrant ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.regrant FORCE ROW LEVEL SECURITY;

  GRANT SELECT, INSERT ON sealed.regrant TO app_rep, app_coach;

  CREATE POLICY mine ON sealed.regrant TO app_rep, app_coach
    USING (space_id = ANY ((SELECT ctx.my_spaces())::bytea[]))
    WITH CHECK (granted_by = (SELECT ctx.uid()) AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
`;

const DOWN = `
  DROP TABLE sealed.regrant;
`;

/** Keys of past epochs, given back to somebody who lost everything; the server opens none of them. */
export class CreateRegrants1790000000720 implements MigrationInterface {
  readonly name = 'CreateRegrants1790000000720';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
