import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  CREATE TABLE sealed.file (
    id uuid PRIMARY KEY,
    space_id bytea NOT NULL,
    uploader_id uuid NOT NULL,
    bytes integer NOT NULL CHECK (bytes BETWEEN 43 AND 20976985),
    parts integer NOT NULL CHECK (parts BETWEEN 1 AND 21),
    state text NOT NULL CHECK (state IN ('unfinished', 'complete')),
    created_at timestamptz NOT NULL,
    CONSTRAINT file_space FOREIGN KEY (space_id) REFERENCES sealed.space (id) ON DELETE CASCADE
  );
  CREATE INDEX file_space_id ON sealed.file (space_id);
  CREATE INDEX file_uploader_id ON sealed.file (uploader_id) WHERE state = 'unfinished';
  COMMENT ON TABLE sealed.file IS 'A file as its uploader sealed it, in parts; its key and its name are inside an envelope.';

  CREATE TABLE sealed.file_part (
    file_id uuid NOT NULL,
    part integer NOT NULL CHECK (part BETWEEN 1 AND 21),
    bytes bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 1048576),
    PRIMARY KEY (file_id, part),
    CONSTRAINT file_part_file FOREIGN KEY (file_id) REFERENCES sealed.file (id) ON DELETE CASCADE
  );
  ALTER TABLE sealed.file_part ALTER COLUMN bytes SET STORAGE EXTERNAL;
  COMMENT ON TABLE sealed.file_part IS 'A stretch of a sealed file, at most 1 MiB; ciphertext, which is not worth compressing.';

  ALTER TABLE sealed.file ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.file FORCE ROW LEVEL SECURITY;
  ALTER TABLE sealed.file_part ENABLE ROW LEVEL SECURITY;
  ALTER TABLE sealed.file_part FORCE ROW LEVEL SECURITY;

  GRANT SELECT, INSERT, UPDATE (state), DELETE ON sealed.file TO app_rep, app_coach;
  GRANT SELECT, INSERT ON sealed.file_part TO app_rep, app_coach;

  CREATE POLICY of_my_spaces ON sealed.file FOR SELECT TO app_rep, app_coach
    USING (space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY start ON sealed.file FOR INSERT TO app_rep, app_coach
    WITH CHECK (uploader_id = (SELECT ctx.uid()) AND state = 'unfinished'
      AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]));
  CREATE POLICY finish ON sealed.file FOR UPDATE TO app_rep, app_coach
    USING (uploader_id = (SELECT ctx.uid()) AND state = 'unfinished'
      AND space_id = ANY ((SELECT ctx.my_spaces())::bytea[]))
    WITH CHECK (uploader_id = (SELECT ctx.uid()) AND state = 'complete');
  CREATE POLICY give_up ON sealed.file FOR DELETE TO app_rep, app_coach
    USING (uploader_id = (SELECT ctx.uid()) AND state = 'unfinished');
  CREATE POLICY of_my_spaces ON sealed.file_part FOR SELECT TO app_rep, app_coach
    USING (EXISTS (SELECT FROM sealed.file f
      WHERE f.id = file_id AND (f.state = 'complete' OR f.uploader_id = (SELECT ctx.uid()))));
  CREATE POLICY start ON sealed.file_part FOR INSERT TO app_rep, app_coach
    WITH CHECK (EXISTS (SELECT FROM sealed.file f
      WHERE f.id = file_id AND f.state = 'unfinished' AND f.uploader_id = (SELECT ctx.uid())));

  GRANT SELECT (state, created_at), DELETE ON sealed.file TO own_definer;
  CREATE POLICY forgotten ON sealed.file TO own_definer USING (state = 'unfinished');
  SET LOCAL ROLE own_definer;
  CREATE FUNCTION ctx.forget_unfinished_files(before timestamptz) RETURNS integer
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  DECLARE
    forgotten integer;
  BEGIN
    DELETE FROM sealed.file f WHERE f.state = 'unfinished' AND f.created_at < before;
    GET DIAGNOSTICS forgotten = ROW_COUNT;
    RETURN forgotten;
  END $$;
  COMMENT ON FUNCTION ctx.forget_unfinished_files(timestamptz) IS 'Removes files that nobody finished, and tells how many, not whose.';
  GRANT EXECUTE ON FUNCTION ctx.forget_unfinished_files(timestamptz) TO app_matcher;
  RESET ROLE;
`;

const DOWN = `
  SET LOCAL ROLE own_definer;
  DROP FUNCTION ctx.forget_unfinished_files(timestamptz);
  RESET ROLE;
  DROP TABLE sealed.file_part;
  DROP TABLE sealed.file;
`;

/** Files sealed by their uploader, stored in parts so that an interrupted upload goes on where it stopped. */
export class CreateFiles1790000000750 implements MigrationInterface {
  readonly name = 'CreateFiles1790000000750';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
