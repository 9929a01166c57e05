import type { MigrationInterface, QueryRunner } from 'typeorm';

const UP = `
  COMMENT ON TABLE public.migration IS 'Which migrations this database has been through.';
  ALTER TABLE public.migration ENABLE ROW LEVEL SECURITY;
  CREATE POLICY bookkeeping ON public.migration TO migrator_private USING (true) WITH CHECK (true);
  ALTER TABLE public.migration FORCE ROW LEVEL SECURITY;
`;

const DOWN = `
  ALTER TABLE public.migration NO FORCE ROW LEVEL SECURITY;
  DROP POLICY bookkeeping ON public.migration;
  ALTER TABLE public.migration DISABLE ROW LEVEL SECURITY;
  COMMENT ON TABLE public.migration IS NULL;
`;

/** The list of migrations is a table like any other: row security on, and only the migrator passes. */
export class GuardBookkeeping1790000000000 implements MigrationInterface {
  readonly name = 'GuardBookkeeping1790000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}
